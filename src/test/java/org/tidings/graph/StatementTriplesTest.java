package org.tidings.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.tidings.annotation.ParsedText;
import org.tidings.annotation.Sentence;
import org.tidings.graph.vocabulary.SchemaOrg;
import org.tidings.graph.vocabulary.Td;
import org.tidings.relation.AnalysedText;
import org.tidings.relation.Relations;
import org.tidings.relation.proposition.Proposition;
import org.tidings.relation.typed.TypedFactExtractor;
import org.tidings.relation.typed.TypedModel;

class StatementTriplesTest {

  private static final TypedFactExtractor TYPED = new TypedFactExtractor(TypedModel.load(), 0.5);
  private static final String BORN =
      "Anna|NNP|2|compound|PERSON Weiss|NNP|4|nsubj:pass|PERSON was|VBD|4|aux:pass"
          + " born|VBN|0|root in|IN|6|case Cairo|NNP|4|obl|CITY .|.|4|punct";

  private static final String DENIED =
      "Anna|NNP|2|compound|PERSON Weiss|NNP|5|nsubj:pass|PERSON was|VBD|5|aux:pass"
          + " not|RB|5|advmod born|VBN|0|root in|IN|7|case Cairo|NNP|5|obl|CITY .|.|5|punct";

  @Test
  void writesAFactWithStatementAndEvidence() {
    ArticleGraph graph = graph(BORN);

    assertThat(graph.triples().contains(Node.ANY, birthPlace(), Node.ANY)).isTrue();
    assertThat(
            graph
                .triples()
                .contains(Node.ANY, Td.METHOD, NodeFactory.createLiteralString("born in")))
        .isTrue();
  }

  @Test
  void keepsTheShapes() {
    assertThat(GraphValidator.load().validate(graph(BORN).triples())).isEmpty();
  }

  @Test
  void writesNoPlainFactThatIsDenied() {
    assertThat(graph(DENIED).triples().contains(Node.ANY, birthPlace(), Node.ANY)).isFalse();
  }

  @Test
  void aStatementThatIsRejectedIsNoPlainFact() {
    ArticleGraph rejected = graph(BORN, true, new Judgements(Set.of(statement()), Set.of()));

    assertThat(rejected.triples().contains(Node.ANY, birthPlace(), Node.ANY)).isFalse();
    assertThat(rejected.triples().size()).isEqualTo(graph(BORN).triples().size() - 1);
  }

  @Test
  void aStatementThatIsAcceptedIsAPlainFactWhereItIsAsserted() {
    Judgements accepted = new Judgements(Set.of(), Set.of(statement()));

    assertThat(
            graph(BORN, false, Judgements.NONE)
                .triples()
                .contains(Node.ANY, birthPlace(), Node.ANY))
        .isFalse();
    assertThat(graph(BORN, false, accepted).triples().isIsomorphicWith(graph(BORN).triples()))
        .isTrue();
    assertThat(graph(DENIED, true, accepted).triples().contains(Node.ANY, birthPlace(), Node.ANY))
        .isFalse();
  }

  /** That Anna Weiss was born in Cairo. */
  private static String statement() {
    return graph(BORN)
        .triples()
        .find(Node.ANY, RDF.Nodes.predicate, birthPlace())
        .next()
        .getSubject()
        .getURI();
  }

  private static Node birthPlace() {
    return SchemaOrg.term("birthPlace");
  }

  private static ArticleGraph graph(String parse) {
    return graph(parse, true, Judgements.NONE);
  }

  /**
   * The graph of a sentence.
   *
   * @param sure whether what is plain stays so
   */
  private static ArticleGraph graph(String parse, boolean sure, Judgements judgements) {
    Sentence sentence = ParsedText.sentence(parse);
    AnalysedText text = AnalysedText.of(List.of(sentence));
    List<Proposition> propositions =
        TYPED.extract(text.grammar(), text.resolution()).stream()
            .map(it -> sure ? it : doubtful(it))
            .toList();
    return new ArticleGraphBuilder("http://localhost:3030/", judgements)
        .build(
            AnalysedText.article(List.of(sentence)),
            new Relations(propositions, List.of()),
            text.resolution());
  }

  private static Proposition doubtful(Proposition it) {
    return new Proposition(
        it.sentence(),
        it.subject(),
        it.predicate(),
        it.object(),
        it.qualifiers(),
        it.context(),
        it.rule(),
        it.confidence(),
        it.worth(),
        false);
  }
}
