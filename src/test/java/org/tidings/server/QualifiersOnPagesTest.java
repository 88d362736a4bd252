package org.tidings.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.store.StoreException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QualifiersOnPagesTest {

  private static final String PUTIN = "/entity/person-Vladimir-Putin";
  private static final String MEETING = "/statement/ecbee72dbc40";
  private static final String LINKED =
      "in <a class=\"ref place\" href=\"/entity/place-Pyongyang\"><bdi>Pyongyang</bdi></a>";
  private static final String WORDS =
      "<span class=\"qualifiers\">\u00b7 <bdi>in Pyongyang; on 2024-06-19</bdi></span>";

  private final ServedStore served;

  QualifiersOnPagesTest(@TempDir Path folder) throws StoreException {
    this.served = ServedStore.in(folder);
  }

  @AfterAll
  void close() {
    served.close();
  }

  private String page(String path) {
    return served.get(path).body();
  }

  @Test
  void aFactShowsThemAfterItsObjectAndWithEachSentence() {
    assertThat(page(MEETING))
        .containsSubsequence(
            "<h1",
            "Kim Jong Un",
            "<span class=\"qualifiers\">\u00b7 " + LINKED,
            "</h1>",
            "<dt>Further</dt><dd>" + LINKED,
            "<dt>Tense</dt><dd>past</dd>");
  }

  @Test
  void anEntityShowsThemInTheLinesOfItsFactsAndLinksThemBelow() {
    assertThat(page(PUTIN)).containsSubsequence("<summary>", WORDS, "</summary>", LINKED);
  }

  @Test
  void anArticleShowsThemBesideTheFactsOfASentence() {
    assertThat(page("/article/harbour-2")).containsSubsequence("id=\"sentence_151_197\"", WORDS);
  }

  @Test
  void aFactWithoutAnyShowsNothing() {
    assertThat(page("/statement/3c885a8e1970")).doesNotContain("qualifiers", "Further");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        MEETING + ".csv",
        "/article/harbour-2.csv",
        "/timeline.csv?entity=http://localhost:3030" + PUTIN
      })
  void tablesHaveThemInAColumnAtTheEnd(String path) {
    assertThat(page(path).lines().findFirst().orElse("")).containsPattern(",qualifiers(,tense)?$");
    assertThat(page(path)).containsPattern("(?m),in Pyongyang; on 2024-06-19(,past)?\\r?$");
  }
}
