package org.tidings.server.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.tidings.query.graph.Attestation;
import org.tidings.query.graph.Evidence;
import org.tidings.query.graph.FactReader;
import org.tidings.query.graph.Sentence;
import org.tidings.query.graph.Statement;
import org.tidings.query.graph.Term;
import org.tidings.server.explore.article.ArticleReading;
import org.tidings.server.explore.article.ArticleView;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageTable;

/** An article: its text with the names marked, and the facts of each sentence. */
public record ArticlePage(ArticleView article) implements Page {

  /** The page of an article. */
  public static Optional<ArticlePage> of(FactReader reader, Node article) {
    return new ArticleReading(reader, article).read().map(ArticlePage::new);
  }

  @Override
  public String template() {
    return "article";
  }

  @Override
  public String title() {
    return article.source().headline();
  }

  /** Whom and what it names, by kind. */
  public Map<String, List<Term>> entitiesByKind() {
    Map<String, List<Term>> byKind = new TreeMap<>();
    article
        .entities()
        .forEach(
            it -> byKind.computeIfAbsent(it.kind().label(), kind -> new ArrayList<>()).add(it));
    return byKind;
  }

  @Override
  public PageTable table() {
    List<List<String>> rows =
        article.sentences().flatMap(it -> it.facts().stream().map(ArticlePage::row)).toList();
    return new PageTable(List.of("begin", "end", "sentence", "fact", "manner", "statement"), rows);
  }

  private static List<String> row(Attestation fact) {
    Sentence sentence = fact.evidence().sentence();
    Statement statement = fact.statement();
    return List.of(
        Integer.toString(sentence.begin()),
        Integer.toString(sentence.end()),
        sentence.text(),
        statement.words(),
        manner(fact.evidence()),
        statement.iri());
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
    return List.of(article.source().iri());
  }
}
