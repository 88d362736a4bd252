package org.tidings.query.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.tidings.graph.vocabulary.SchemaOrg;
import org.tidings.query.graph.FactReader;
import org.tidings.query.graph.Source;
import org.tidings.query.summary.Novelties.Newcomer;

/** Finds what is new, by the days on which articles were published; for one read transaction. */
public final class NewsFinder {

  private final FactReader reader;
  private final Summaries summaries;
  private final Map<Node, String> days = new HashMap<>();

  public NewsFinder(FactReader reader) {
    this.reader = reader;
    this.summaries = new Summaries(reader);
    reader
        .dataset()
        .find(Node.ANY, Node.ANY, SchemaOrg.DATE_PUBLISHED, Node.ANY)
        .forEachRemaining(
            quad -> days.put(quad.getGraph(), quad.getObject().getLiteralLexicalForm()));
  }

  /** What is new since a day, or if none is given on the newest; empty if no article has a day. */
  public Optional<Novelties> sinceOrLast(Optional<String> day) {
    return day.or(this::lastDay).map(this::since);
  }

  private Optional<String> lastDay() {
    return days.values().stream().max(Comparator.naturalOrder());
  }

  /** What is new since a day, the day included. */
  private Novelties since(String day) {
    List<Node> articles =
        days.entrySet().stream()
            .filter(entry -> entry.getValue().compareTo(day) >= 0)
            .map(Map.Entry::getKey)
            .sorted(Comparator.comparing((Node it) -> it.toString()))
            .toList();
    Map<String, Summary> facts = new LinkedHashMap<>();
    articles.stream()
        .flatMap(it -> summaries.statedIn(it).stream())
        .filter(Summary::isTelling)
        .forEach(it -> facts.putIfAbsent(it.statement().iri(), it));
    List<Summary> fresh = new ArrayList<>();
    List<Summary> gained = new ArrayList<>();
    List<Summary> denied = new ArrayList<>();
    facts.values().stream()
        .sorted(Summary.FIRST)
        .forEach(
            it -> {
              if (it.deniedIn() > 0) {
                denied.add(it);
              } else if (it.isPlain() && !it.isState() && it.first().compareTo(day) >= 0) {
                fresh.add(it);
              } else if (it.isPlain() && hasGained(it, day)) {
                gained.add(it);
              }
            });
    return new Novelties(day, articles.size(), fresh, gained, denied, newcomers(articles, day));
  }

  /** Whether an outlet reports it that did not before. */
  private static boolean hasGained(Summary it, String day) {
    Set<String> before = new HashSet<>();
    Set<String> after = new HashSet<>();
    for (Source article : it.articles()) {
      (article.date().compareTo(day) < 0 ? before : after).add(article.publisher());
    }
    return !before.isEmpty() && it.sources() > 1 && !before.containsAll(after);
  }

  private List<Newcomer> newcomers(List<Node> articles, String day) {
    Map<Node, Integer> named = new LinkedHashMap<>();
    for (Node article : articles) {
      reader
          .dataset()
          .find(article, Node.ANY, SKOS.prefLabel.asNode(), Node.ANY)
          .forEachRemaining(quad -> named.merge(quad.getSubject(), 1, Integer::sum));
    }
    return named.entrySet().stream()
        .filter(entry -> !isNamedBefore(entry.getKey(), day))
        .map(entry -> new Newcomer(reader.terms().of(entry.getKey()), entry.getValue()))
        .filter(it -> it.entity().isEntity())
        .sorted(
            Comparator.comparingInt(Newcomer::articles)
                .reversed()
                .thenComparing(it -> it.entity().label())
                .thenComparing(it -> it.entity().iri()))
        .toList();
  }

  private boolean isNamedBefore(Node entity, String day) {
    List<Quad> naming = new ArrayList<>();
    reader.dataset().find(Node.ANY, entity, RDF.Nodes.type, Node.ANY).forEachRemaining(naming::add);
    return naming.stream()
        .anyMatch(quad -> days.getOrDefault(quad.getGraph(), "").compareTo(day) < 0);
  }
}
