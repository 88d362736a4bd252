package org.tidings.server.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.query.graph.Attestation;
import org.tidings.query.graph.Evidence;
import org.tidings.query.graph.FactQualifier;
import org.tidings.query.graph.Source;
import org.tidings.query.graph.SourceSentence;
import org.tidings.query.graph.Statement;
import org.tidings.query.graph.Term;
import org.tidings.server.explore.Markup.Run;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageTable;

/**
 * An article: its text with the names marked, and the facts of each sentence.
 *
 * @param paragraphs the text, as far as it is in the graph: sentences that stand together
 * @param entities whom and what it names
 * @param alone facts that no other article has
 * @param copies articles with much the same text, the earliest first
 */
public record ArticlePage(
    Source source,
    List<List<ReadSentence>> paragraphs,
    List<Term> entities,
    List<Statement> alone,
    List<Source> copies)
    implements Page {

  public ArticlePage {
    paragraphs = paragraphs.stream().map(List::copyOf).toList();
    entities = List.copyOf(entities);
    alone = List.copyOf(alone);
    copies = List.copyOf(copies);
  }

  /**
   * A sentence with what was made of it.
   *
   * @param runs its text, names marked
   * @param facts the facts taken from it
   */
  public record ReadSentence(SourceSentence sentence, List<Run> runs, List<Attestation> facts) {
    public ReadSentence {
      runs = List.copyOf(runs);
      facts = List.copyOf(facts);
    }

    /** Its name in the page: the fragment of its IRI. */
    public String anchor() {
      return sentence.iri().substring(sentence.iri().indexOf('#') + 1);
    }
  }

  @Override
  public String template() {
    return "article";
  }

  @Override
  public String title() {
    return source.headline();
  }

  /** Whom and what it names, by kind. */
  public Map<String, List<Term>> entitiesByKind() {
    Map<String, List<Term>> byKind = new TreeMap<>();
    entities.forEach(
        it -> byKind.computeIfAbsent(it.kind().label(), kind -> new ArrayList<>()).add(it));
    return byKind;
  }

  @Override
  public PageTable table() {
    List<List<String>> rows =
        paragraphs.stream()
            .flatMap(List::stream)
            .flatMap(it -> it.facts().stream().map(ArticlePage::row))
            .toList();
    return new PageTable(
        List.of("begin", "end", "sentence", "fact", "manner", "statement", "qualifiers"), rows);
  }

  private static List<String> row(Attestation fact) {
    SourceSentence sentence = fact.evidence().sentence();
    Statement statement = fact.statement();
    return List.of(
        Integer.toString(sentence.begin()),
        Integer.toString(sentence.end()),
        sentence.text(),
        statement.words(),
        manner(fact.evidence()),
        statement.iri(),
        FactQualifier.words(fact.evidence().qualifiers()));
  }

  /** What is to be known beside the words of a fact: denied, possible, said by somebody. */
  public static String manner(Evidence evidence) {
    return Stream.of(
            evidence.positive() ? "" : "denied",
            evidence.isCertain() ? "" : evidence.modality().toLowerCase(Locale.ROOT),
            evidence.speaker().map(it -> "according to " + it.label()).orElse(""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  @Override
  public List<String> resources() {
    return List.of(source.iri());
  }
}
