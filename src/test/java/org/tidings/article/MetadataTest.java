package org.tidings.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetadataTest {

  @Test
  void cutsLongTitlesBetweenWordsAndLeavesOutLongAddresses() {
    Metadata metadata = metadata("http://example.org/" + "a".repeat(3000), "word ".repeat(1000));
    assertThat(metadata.url()).isEmpty();
    assertThat(metadata.title().orElseThrow()).hasSizeLessThanOrEqualTo(1000).endsWith(" word…");
    assertThat(metadata.withUrl(Optional.of("http://x/")).title()).isEqualTo(metadata.title());
  }

  @Test
  void keepsWhatIsOfUsualLength() {
    Metadata metadata = metadata("http://example.org/a", "Island votes");
    assertThat(metadata.url()).contains("http://example.org/a");
    assertThat(metadata.title()).contains("Island votes");
  }

  private static Metadata metadata(String url, String title) {
    return new Metadata(
        Optional.of(url),
        Optional.of(title),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
