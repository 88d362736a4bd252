package org.tidings.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.tidings.annotation.ParsedText;
import org.tidings.annotation.Sentence;
import org.tidings.graph.vocabulary.SchemaOrg;
import org.tidings.graph.vocabulary.Td;
import org.tidings.relation.AnalysedText;
import org.tidings.relation.Relations;
import org.tidings.relation.typed.TypedFactExtractor;
import org.tidings.relation.typed.TypedModel;

class StatementTriplesTest {

  private static final TypedFactExtractor TYPED = new TypedFactExtractor(TypedModel.load(), 0.5);
  private static final String BORN =
      "Anna|NNP|2|compound|PERSON Weiss|NNP|4|nsubj:pass|PERSON was|VBD|4|aux:pass"
          + " born|VBN|0|root in|IN|6|case Cairo|NNP|4|obl|CITY .|.|4|punct";

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
    String denied =
        "Anna|NNP|2|compound|PERSON Weiss|NNP|5|nsubj:pass|PERSON was|VBD|5|aux:pass"
            + " not|RB|5|advmod born|VBN|0|root in|IN|7|case Cairo|NNP|5|obl|CITY .|.|5|punct";

    assertThat(graph(denied).triples().contains(Node.ANY, birthPlace(), Node.ANY)).isFalse();
  }

  private static Node birthPlace() {
    return SchemaOrg.term("birthPlace");
  }

  private static ArticleGraph graph(String parse) {
    Sentence sentence = ParsedText.sentence(parse);
    AnalysedText text = AnalysedText.of(List.of(sentence));
    return new ArticleGraphBuilder("http://localhost:3030/")
        .build(
            AnalysedText.article(List.of(sentence)),
            new Relations(TYPED.extract(text.grammar(), text.resolution()), List.of()),
            text.resolution());
  }
}
