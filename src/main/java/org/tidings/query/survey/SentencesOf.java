package org.tidings.query.survey;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.tidings.article.Span;
import org.tidings.graph.vocabulary.ItsRdf;
import org.tidings.graph.vocabulary.ProvO;
import org.tidings.graph.vocabulary.Td;
import org.tidings.query.graph.FactReader;
import org.tidings.query.graph.SourceSentence;

/**
 * The sentences that a node of an article's graph comes from.
 *
 * @param reader of the article
 */
record SentencesOf(FactReader reader) {

  List<String> node(Node node) {
    List<String> quoted =
        texts(
            Stream.concat(Stream.of(node), reader.terms().values(node, Td.HAS_EVIDENCE).stream())
                .flatMap(it -> reader.terms().values(it, ProvO.WAS_QUOTED_FROM).stream())
                .map(reader::sentence));
    return quoted.isEmpty()
        ? texts(
            Stream.concat(
                    reader.terms().subjects(ItsRdf.TA_IDENT_REF, node).stream(), Stream.of(node))
                .flatMap(mention -> reader.span(mention).stream())
                .flatMap(this::around))
        : quoted;
  }

  /** Of a sentence itself, of a phrase the sentence in which it begins. */
  private Stream<SourceSentence> around(Span span) {
    return reader.sentences().stream().filter(it -> it.holds(span));
  }

  private static List<String> texts(Stream<SourceSentence> sentences) {
    return sentences.map(SourceSentence::text).distinct().toList();
  }
}
