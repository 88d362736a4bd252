package org.tidings.query.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tidings.query.graph.HarbourArticle.MEETING;
import static org.tidings.query.graph.HarbourArticle.node;
import static org.tidings.query.graph.HarbourArticle.role;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.tidings.graph.vocabulary.Namespaces;
import org.tidings.graph.vocabulary.Td;

class FactReaderTest {

  private static final Node EVIDENCE = node("evidence/0613363fa91a");
  private static final Node OTHER = node("evidence/other");

  private final HarbourArticle article = new HarbourArticle();

  private Evidence first() {
    return article.fact(MEETING).evidence().get(0);
  }

  @Test
  void readsFurtherArgumentsWithEntitiesAndValues() {
    assertThat(first().qualifiers())
        .extracting(FactQualifier::words, it -> it.value().path(), it -> it.value().kind())
        .containsExactly(
            tuple("in Pyongyang", "/entity/place-Pyongyang", NodeKind.PLACE),
            tuple("on 2024-06-19", "", NodeKind.VALUE));
  }

  @Test
  void readsThemByRoleAndThenByValue() {
    article.graph().add(EVIDENCE, role("with"), node("entity/place-Vietnam"));
    article.graph().add(EVIDENCE, role("in"), NodeFactory.createLiteralLang("June", "en"));
    article.graph().add(EVIDENCE, role("in"), node("entity/place-Russia"));
    assertThat(FactQualifier.words(first().qualifiers()))
        .isEqualTo("in June; in Pyongyang; in Russia; on 2024-06-19; with Vietnam");
  }

  @Test
  void tellsWhatIsNotPlainFromWhatNoArticleAsserts() {
    assertThat(article.fact(MEETING).plain()).isTrue();
    article
        .graph()
        .remove(
            node("entity/person-Vladimir-Putin"),
            NodeFactory.createURI(Namespaces.REL + "meet"),
            node("entity/person-Kim-Jong-Un"));
    assertThat(article.fact(MEETING).plain()).isFalse();
    assertThat(article.fact(MEETING).isAsserted()).isTrue();
    article.graph().remove(EVIDENCE, Td.ATTRIBUTION, Node.ANY);
    article.graph().add(EVIDENCE, Td.ATTRIBUTION, Td.SPEECH);
    assertThat(article.fact(MEETING).isAsserted()).isFalse();
  }

  @Test
  void readsTheTense() {
    assertThat(first().tense()).isEqualTo("Past");
    article.graph().remove(EVIDENCE, Td.TENSE, Node.ANY);
    assertThat(first().tense()).isEmpty();
  }

  @Test
  void tellsOfAFactOnlyWhatItsSentencesAgreeOn() {
    assertThat(FactQualifier.words(article.fact(MEETING).qualifiers()))
        .isEqualTo("in Pyongyang; on 2024-06-19");
    article.graph().add(MEETING, Td.HAS_EVIDENCE, OTHER);
    assertThat(article.fact(MEETING).qualifiers()).hasSize(2);
    article.graph().add(OTHER, role("in"), node("entity/place-Pyongyang"));
    assertThat(FactQualifier.words(article.fact(MEETING).qualifiers())).isEqualTo("in Pyongyang");
    article.graph().remove(OTHER, role("in"), Node.ANY);
    article.graph().add(OTHER, role("in"), node("entity/place-Russia"));
    assertThat(article.fact(MEETING).qualifiers()).isEmpty();
  }
}
