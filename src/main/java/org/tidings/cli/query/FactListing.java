package org.tidings.cli.query;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.cli.terminal.Ink;
import org.tidings.cli.terminal.Prose;
import org.tidings.query.graph.Evidence;
import org.tidings.query.graph.Fact;
import org.tidings.query.graph.FactQualifier;
import org.tidings.query.graph.Source;

/** A fact with the sentences behind it, for people. */
public record FactListing(Ink ink, int columns) {

  /** The fact, and below it each of its sentences. */
  public String of(Fact fact) {
    return Stream.concat(Stream.of(head(fact)), fact.evidence().stream().map(this::evidence))
        .collect(Collectors.joining("\n"));
  }

  private String head(Fact fact) {
    return ink.bold(Prose.printable(fact.statement().listed()))
        + (fact.plain() ? "" : "  " + ink.yellow(reserve(fact)));
  }

  private static String reserve(Fact fact) {
    return fact.isAsserted()
        ? "(asserted, but perhaps misread or incomplete)"
        : "(no article asserts it as a fact)";
  }

  private String evidence(Evidence evidence) {
    String sentence = "\u201c" + Prose.printable(evidence.sentence().text()) + "\u201d";
    return Prose.indented(sentence, 2, columns)
        + "\n"
        + qualifiers(evidence)
        + Prose.indented(Prose.printable(source(evidence)), 4, columns)
        + "\n"
        + ink.faint(Prose.indented(Prose.printable(manner(evidence)), 4, columns));
  }

  private String qualifiers(Evidence evidence) {
    return evidence.qualifiers().isEmpty()
        ? ""
        : Prose.indented(Prose.printable(FactQualifier.words(evidence.qualifiers())), 4, columns)
            + "\n";
  }

  private static String source(Evidence evidence) {
    Source source = evidence.source();
    return Stream.of(
            source.identifier(),
            evidence.sentence().page().map(page -> "page " + page).orElse(""),
            source.date(),
            source.publisher(),
            source.title().isEmpty() ? "" : "\u201c" + source.title() + "\u201d")
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  private static String manner(Evidence evidence) {
    return "%s, confidence %s"
        .formatted(
            ClaimWords.of(evidence), String.format(Locale.ROOT, "%.2f", evidence.confidence()));
  }
}
