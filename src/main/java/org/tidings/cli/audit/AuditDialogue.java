package org.tidings.cli.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tidings.cli.query.FactListing;
import org.tidings.cli.terminal.Console;
import org.tidings.query.audit.Audit;
import org.tidings.query.audit.SampledFact;
import org.tidings.query.audit.Verdict;
import org.tidings.query.graph.Fact;

/** Shows facts one after the other and reads what is answered, until there is no more. */
final class AuditDialogue {

  private static final int SENTENCES = 3;
  private static final String QUESTION = "Right? y yes, n no, u unsure, q stop: ";
  private static final String WORTH = "Worth having? y yes, n no: ";

  private final Console console;
  private final FactListing listing;
  private final BufferedReader answers;

  AuditDialogue(Console console, FactListing listing) {
    this.console = console;
    this.listing = listing;
    this.answers = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
  }

  /** Ends before the last fact if the answers end or one is to stop; then the rest is unjudged. */
  Audit ask(List<Fact> facts) {
    List<Audit.Item> items = new ArrayList<>();
    boolean goesOn = true;
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      Optional<Verdict> verdict = Optional.empty();
      if (goesOn) {
        console.say("\n%d of %d".formatted(i + 1, facts.size()));
        console.say(listing.of(shortened(fact)));
        if (fact.evidence().size() > SENTENCES) {
          console.say("  and %d more".formatted(fact.evidence().size() - SENTENCES));
        }
        verdict = verdict();
        goesOn = verdict.isPresent();
      }
      items.add(new Audit.Item(SampledFact.of(fact), verdict));
    }
    return new Audit(items);
  }

  private static Fact shortened(Fact fact) {
    return new Fact(
        fact.statement(),
        fact.articles(),
        fact.plain(),
        fact.sentences(),
        fact.evidence().stream().limit(SENTENCES).toList());
  }

  private Optional<Verdict> verdict() {
    String answer = answer(QUESTION, "ynuq");
    return switch (answer) {
      case "y" -> worth();
      case "n" -> Optional.of(Verdict.WRONG);
      case "u" -> Optional.of(Verdict.UNSURE);
      default -> Optional.empty();
    };
  }

  private Optional<Verdict> worth() {
    return switch (answer(WORTH, "yn")) {
      case "y" -> Optional.of(Verdict.RIGHT_AND_WORTH_HAVING);
      case "n" -> Optional.of(Verdict.RIGHT_AND_WORTHLESS);
      default -> Optional.of(Verdict.RIGHT);
    };
  }

  /** One of the letters, or nothing where no more is answered. */
  private String answer(String question, String letters) {
    try {
      while (true) {
        console.say(question);
        String line = answers.readLine();
        if (line == null) {
          return "";
        }
        String typed = line.strip().toLowerCase(Locale.ROOT);
        if (!typed.isEmpty() && letters.indexOf(typed.charAt(0)) >= 0) {
          return typed.substring(0, 1);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
