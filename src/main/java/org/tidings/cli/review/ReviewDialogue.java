package org.tidings.cli.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.terminal.Dialogue;
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
  private final Dialogue dialogue;
  private boolean stopped;

  ReviewDialogue(Console console, ReviewListing listing) {
    this.console = console;
    this.listing = listing;
    this.dialogue = new Dialogue(console);
  }

  /** What was decided until the end or until it was stopped. */
  List<DecisionLine> ask(List<EntityPair> pairs, List<Fact> facts) {
    List<DecisionLine> decided = new ArrayList<>();
    for (EntityPair pair : pairs) {
      if (!stopped) {
        console.say("\n" + listing.of(pair));
        verb(OF_PAIR, "sdupq").ifPresent(it -> decided.add(line(pair, it)));
      }
    }
    for (Fact fact : facts) {
      if (!stopped) {
        console.say("\n" + listing.of(fact, console.messageInk()));
        verb(OF_FACT, "rapq").ifPresent(it -> decided.add(line(fact, it)));
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

  private Optional<Verb> verb(String question, String letters) {
    return switch (dialogue.letter(question, letters).orElse("q")) {
      case "s" -> Optional.of(Verb.SAME);
      case "d" -> Optional.of(Verb.DIFFERENT);
      case "u" -> Optional.of(Verb.UNSURE);
      case "r" -> Optional.of(Verb.REJECT);
      case "a" -> Optional.of(Verb.ACCEPT);
      case "q" -> {
        stopped = true;
        yield Optional.empty();
      }
      default -> Optional.empty();
    };
  }
}
