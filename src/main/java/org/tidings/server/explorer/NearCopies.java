package org.tidings.server.explorer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.tidings.graph.vocabulary.Nif;
import org.tidings.query.graph.FactReader;
import org.tidings.query.graph.NodeKind;
import org.tidings.query.graph.Source;
import org.tidings.query.graph.SourceSentence;
import org.tidings.query.graph.Terms;

/** Finds articles that share sentences, word for word, as copies of an agency's text do. */
public final class NearCopies {

  /** An article that shares {@code shared} of {@code of} sentences with another. */
  public record NearCopy(Source article, int shared, int of) {}

  private static final int SHORTEST = 40;
  private static final int MOST_WITH_ONE_SENTENCE = 50;
  private static final double SHARE = 0.5;

  private final FactReader all;

  public NearCopies(FactReader all) {
    this.all = all;
  }

  /** The articles that have half of the longer sentences or more, the most alike first. */
  public List<NearCopy> of(Node article, List<SourceSentence> sentences) {
    List<String> longer =
        sentences.stream()
            .map(SourceSentence::text)
            .filter(text -> text.length() >= SHORTEST)
            .distinct()
            .toList();
    Map<Node, Integer> shared = new HashMap<>();
    for (String text : longer) {
      articlesWith(text).forEach(other -> shared.merge(other, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(article))
        .filter(entry -> entry.getValue() >= SHARE * longer.size())
        .map(entry -> new NearCopy(all.source(entry.getKey()), entry.getValue(), longer.size()))
        .sorted(
            Comparator.comparingInt(NearCopy::shared)
                .reversed()
                .thenComparing(copy -> copy.article().iri()))
        .toList();
  }

  private List<Node> articlesWith(String text) {
    Terms terms = all.terms();
    return terms.subjects(Nif.ANCHOR_OF, NodeFactory.createLiteralLang(text, "en")).stream()
        .limit(MOST_WITH_ONE_SENTENCE)
        .filter(it -> NodeKind.of(it, all.graph()) == NodeKind.SENTENCE)
        .flatMap(it -> terms.value(it, Nif.REFERENCE_CONTEXT).stream())
        .distinct()
        .toList();
  }
}
