package org.tidings.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTest {

  private static final List<Span> ALL = List.of(new Span(0, 26));

  @Test
  void knowsThePageOfAPlace() {
    Article article = printed(List.of(0, 10, 10, 20));
    assertThat(article.page(0)).hasValue(1);
    assertThat(article.page(9)).hasValue(1);
    assertThat(article.page(10)).hasValue(3);
    assertThat(article.page(25)).hasValue(4);
  }

  @Test
  void anArticleWithoutPagesHasNone() {
    assertThat(printed(List.of()).page(5)).isEmpty();
  }

  @Test
  void pagesAreAPartOfWhatItIs() {
    assertThat(printed(List.of(0, 10)).fingerprint())
        .isNotEqualTo(printed(List.of(0, 11)).fingerprint())
        .isNotEqualTo(printed(List.of()).fingerprint());
  }

  private static Article printed(List<Integer> pages) {
    return new Article("x", Metadata.NONE, "abcdefghijklmnopqrstuvwxyz", ALL, pages);
  }
}
