package org.tidings.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.identity.Entity;

class IrisTest {

  private static final Iris IRIS = new Iris("http://localhost:3030/");

  private static String entity(EntityType kind, String name) {
    return IRIS.entity(new Entity(kind, name, Optional.empty())).getURI();
  }

  @Test
  void readsLikeTheName() {
    assertThat(entity(EntityType.PLACE, "North Korea"))
        .isEqualTo("http://localhost:3030/entity/place-North-Korea");
  }

  @Test
  void tellsKindsApart() {
    assertThat(entity(EntityType.PERSON, "Washington"))
        .isNotEqualTo(entity(EntityType.PLACE, "Washington"));
  }

  @Test
  void addsADigestWhereTheNameCannotBeReadBack() {
    assertThat(entity(EntityType.PERSON, "Jean-Claude Juncker"))
        .matches(".*/entity/person-Jean-Claude-Juncker-[0-9a-f]{10}");
    assertThat(entity(EntityType.OTHER, "\u041C\u0438\u0440"))
        .matches(".*/entity/other-[0-9a-f]{10}");
    assertThat(entity(EntityType.PERSON, "Jean Claude Juncker"))
        .isNotEqualTo(entity(EntityType.PERSON, "Jean-Claude Juncker"));
  }

  @Test
  void namesArticlesByTheirIdentifiers() {
    assertThat(IRIS.article("capital record 12"))
        .isEqualTo("http://localhost:3030/article/capital-record-12");
    assertThat(IRIS.article("news/a.txt")).isNotEqualTo(IRIS.article("news-a-txt"));
    assertThat(IRIS.article("<>\"{}\n")).matches(".*/article/[0-9a-f]{10}");
  }

  @Test
  void namesKindsByXmlNames() {
    assertThat(Iris.kind("treaty").getURI()).isEqualTo("https://w3id.org/tidings/kind/treaty");
    assertThat(Iris.kind("10").getURI()).startsWith("https://w3id.org/tidings/kind/_10");
    assertThat(Iris.kind("caf\u00E9").getURI()).matches(".*/kind/caf_[0-9a-f]{10}");
  }

  @Test
  void tellsAKindWithABlankFromOneWithAnUnderscore() {
    assertThat(Iris.kind("air raid").getURI()).isEqualTo("https://w3id.org/tidings/kind/air_raid");
    assertThat(Iris.kind("air_raid")).isNotEqualTo(Iris.kind("air raid"));
  }

  @Test
  void linksToDbpediaInAscii() {
    assertThat(Iris.dbpedia("S\u00E3o_Paulo").getURI())
        .isEqualTo("http://dbpedia.org/resource/S%C3%A3o_Paulo");
    assertThat(Iris.dbpedia("Washington,_D.C.").getURI())
        .isEqualTo("http://dbpedia.org/resource/Washington,_D.C.");
  }

  @Test
  void refusesABaseWithoutASlash() {
    assertThatThrownBy(() -> new Iris("http://x")).isInstanceOf(IllegalArgumentException.class);
  }
}
