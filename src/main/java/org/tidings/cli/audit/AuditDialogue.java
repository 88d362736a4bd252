package org.tidings.cli.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.cli.query.FactListing;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.terminal.Dialogue;
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
  private final Dialogue dialogue;

  AuditDialogue(Console console, FactListing listing) {
    this.console = console;
    this.listing = listing;
    this.dialogue = new Dialogue(console);
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
    return switch (dialogue.letter(QUESTION, "ynuq").orElse("q")) {
      case "y" -> worth();
      case "n" -> Optional.of(Verdict.WRONG);
      case "u" -> Optional.of(Verdict.UNSURE);
      default -> Optional.empty();
    };
  }

  private Optional<Verdict> worth() {
    return switch (dialogue.letter(WORTH, "yn").orElse("")) {
      case "y" -> Optional.of(Verdict.RIGHT_AND_WORTH_HAVING);
      case "n" -> Optional.of(Verdict.RIGHT_AND_WORTHLESS);
      default -> Optional.of(Verdict.RIGHT);
    };
  }
}
