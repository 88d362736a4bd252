package org.tidings.server.explore.article;

import java.util.List;
import java.util.stream.Stream;
import org.tidings.query.graph.Attestation;
import org.tidings.query.graph.Sentence;
import org.tidings.query.graph.Source;
import org.tidings.query.graph.Statement;
import org.tidings.query.graph.Term;
import org.tidings.server.explore.Markup.Run;

/**
 * An article as it is read here.
 *
 * @param paragraphs the text, as far as it is in the graph: sentences that stand together
 * @param entities whom and what it names
 * @param alone facts that no other article has
 * @param copies articles with much the same sentences
 */
public record ArticleView(
    Source source,
    List<List<ReadSentence>> paragraphs,
    List<Term> entities,
    List<Statement> alone,
    List<NearCopy> copies) {

  public ArticleView {
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
  public record ReadSentence(Sentence sentence, List<Run> runs, List<Attestation> facts) {
    public ReadSentence {
      runs = List.copyOf(runs);
      facts = List.copyOf(facts);
    }

    /** Its name in the page: the fragment of its IRI. */
    public String anchor() {
      return sentence.iri().substring(sentence.iri().indexOf('#') + 1);
    }
  }

  /** An article that shares {@code shared} of {@code of} sentences with this one. */
  public record NearCopy(Source article, int shared, int of) {}

  /** All sentences in their order. */
  public Stream<ReadSentence> sentences() {
    return paragraphs.stream().flatMap(List::stream);
  }
}
