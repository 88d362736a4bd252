package org.tidings.cli.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tidings.cli.terminal.Console;
import org.tidings.identity.decision.DecisionLine;
import org.tidings.identity.decision.Verb;
import org.tidings.query.graph.Fact;
import org.tidings.query.review.EntityPair;

/** Shows what is to be decided one after the other and reads what is answered. */
final class ReviewDialogue {

  private static final String OF_PAIR = "s the same, d different, u unsure, p pass over, q stop: ";
  private static final String OF_FACT = "r reject, a accept, p pass over, q stop: ";

  private final Console console;
  private final ReviewListing listing;
  private final BufferedReader answers;
  private boolean stopped;

  ReviewDialogue(Console console, ReviewListing listing) {
    this.console = console;
    this.listing = listing;
    this.answers = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
  }

  /** What was decided until the end or until it was stopped. */
  List<DecisionLine> ask(List<EntityPair> pairs, List<Fact> facts) {
    List<DecisionLine> decided = new ArrayList<>();
    for (EntityPair pair : pairs) {
      if (!stopped) {
        console.say("\n" + listing.of(pair));
        verb(OF_PAIR).ifPresent(it -> decided.add(line(pair, it)));
      }
    }
    for (Fact fact : facts) {
      if (!stopped) {
        console.say("\n" + listing.of(fact, console.messageInk()));
        verb(OF_FACT).ifPresent(it -> decided.add(line(fact, it)));
      }
    }
    return decided;
  }

  private static DecisionLine line(EntityPair pair, Verb verb) {
    return new DecisionLine(pair.one().iri(), verb, pair.other().called(), pair.why());
  }

  private static DecisionLine line(Fact fact, Verb verb) {
    return new DecisionLine(fact.statement().iri(), verb, "", fact.statement().listed());
  }

  private Optional<Verb> verb(String question) {
    return switch (answer(question)) {
      case 's' -> Optional.of(Verb.SAME);
      case 'd' -> Optional.of(Verb.DIFFERENT);
      case 'u' -> Optional.of(Verb.UNSURE);
      case 'r' -> Optional.of(Verb.REJECT);
      case 'a' -> Optional.of(Verb.ACCEPT);
      case 'q' -> {
        stopped = true;
        yield Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  /** The letter of one of the offers. */
  private char answer(String question) {
    try {
      while (true) {
        console.say(question);
        String line = answers.readLine();
        String typed = line == null ? "q" : line.strip().toLowerCase(Locale.ROOT);
        if (!typed.isEmpty() && (", " + question).contains(", " + typed.charAt(0) + " ")) {
          return typed.charAt(0);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
