package org.tidings.cli.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tidings.cli.terminal.Amount;
import org.tidings.cli.terminal.Prose;
import org.tidings.query.fact.ForgetPreview;
import org.tidings.query.fact.ForgetPreview.ForgottenFact;
import org.tidings.store.LedgerEntry;

/**
 * What went with articles that were forgotten, in words.
 *
 * @param articles the identifiers of what was forgotten
 * @param ledger as it was before
 */
record ForgetSummary(
    Collection<String> articles,
    ForgetPreview preview,
    Map<String, LedgerEntry> ledger,
    boolean dryRun) {

  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(
        (dryRun ? "would forget " : "forgot ")
            + Amount.of(articles.size(), "article")
            + ", "
            + Amount.of(preview.lost().size(), "fact")
            + " with "
            + (articles.size() == 1 ? "it" : "them"));
    articles.forEach(article -> lines.add("  " + Prose.printable(article)));
    preview
        .lost()
        .forEach(fact -> lines.add("gone: " + Prose.printable(fact.statement().listed())));
    preview
        .kept()
        .forEach(
            fact ->
                lines.add("kept: " + Prose.printable(fact.statement().listed()) + others(fact)));
    return String.join("\n", lines);
  }

  private String others(ForgottenFact fact) {
    return fact.others().stream()
        .map(iri -> Optional.ofNullable(ledger.get(iri)).map(LedgerEntry::identifier).orElse(iri))
        .map(Prose::printable)
        .collect(Collectors.joining(", ", ", also in ", ""));
  }
}
