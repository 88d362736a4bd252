package org.tidings.cli.query;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.cli.terminal.Ink;
import org.tidings.cli.terminal.Prose;
import org.tidings.query.fact.Evidence;
import org.tidings.query.fact.Fact;

/** A fact with the sentences behind it, for people. */
record FactPage(Ink ink, int columns) {

  String of(Fact fact) {
    return Stream.concat(Stream.of(head(fact)), fact.evidence().stream().map(this::evidence))
        .collect(Collectors.joining("\n"));
  }

  private String head(Fact fact) {
    String words = fact.subject() + " - " + fact.relation() + " - " + fact.object();
    return ink.bold(Prose.printable(words))
        + (fact.plain() ? "" : "  " + ink.yellow("(no article asserts it as a fact)"));
  }

  private String evidence(Evidence evidence) {
    String sentence = "\u201c" + Prose.printable(evidence.sentence()) + "\u201d";
    return Prose.indented(sentence, 2, columns)
        + "\n"
        + Prose.indented(Prose.printable(source(evidence)), 4, columns)
        + "\n"
        + ink.faint(Prose.indented(Prose.printable(manner(evidence)), 4, columns));
  }

  private static String source(Evidence evidence) {
    return joined(
        Stream.of(
            Optional.of(evidence.identifier()),
            evidence.date(),
            evidence.publisher(),
            evidence.title().map(title -> "\u201c" + title + "\u201d")));
  }

  private static String manner(Evidence evidence) {
    return joined(
        Stream.of(
            Optional.of(ClaimWords.of(evidence)),
            Optional.of(String.format(Locale.ROOT, "confidence %.2f", evidence.confidence()))));
  }

  private static String joined(Stream<Optional<String>> parts) {
    return parts
        .flatMap(Optional::stream)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }
}
