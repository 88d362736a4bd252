package org.tidings.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArticleFingerprintTest {

  private static final Optional<String> NOTHING = Optional.empty();

  @Test
  void isAFunctionOfTheContent() {
    assertThat(article("a", "bc", "text", 0, 4).fingerprint())
        .isEqualTo(article("a", "bc", "text", 0, 4).fingerprint())
        .matches("[0-9a-f]{64}");
  }

  @Test
  void differsWhereverArticlesDiffer() {
    assertThat(
            Stream.of(
                    article("a", "bc", "text", 0, 4),
                    article("ab", "c", "text", 0, 4),
                    article("a", "b", "ctext", 0, 4),
                    article("a", "bc", "texts", 0, 4),
                    article("a", "bc", "text", 0, 3),
                    article("a", "bc", "text", 1, 4))
                .map(Article::fingerprint))
        .doesNotHaveDuplicates();
  }

  @Test
  void tellsATitleFromAPublisher() {
    Metadata titled =
        new Metadata(NOTHING, Optional.of("x"), NOTHING, NOTHING, Optional.empty(), NOTHING);
    Metadata published =
        new Metadata(NOTHING, NOTHING, Optional.of("x"), NOTHING, Optional.empty(), NOTHING);
    assertThat(new Article("a", titled, "text", List.of()).fingerprint())
        .isNotEqualTo(new Article("a", published, "text", List.of()).fingerprint());
  }

  private static Article article(String id, String title, String text, int begin, int end) {
    Metadata metadata =
        new Metadata(NOTHING, Optional.of(title), NOTHING, NOTHING, Optional.empty(), NOTHING);
    return new Article(id, metadata, text, List.of(new Span(begin, end)));
  }
}
