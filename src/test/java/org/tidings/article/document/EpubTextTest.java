package org.tidings.article.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tidings.article.day.FoundDay;

class EpubTextTest {

  @Test
  void readsTheChaptersInTheirOrder() throws Exception {
    DocumentText text =
        EpubText.of(
            Documents.epub(
                "<html><body><nav><p>Contents</p></nav><h1>One</h1><p>The parliament voted.</p></body></html>",
                "<html><body><blockquote><p>The bank will lend.</p></blockquote></body></html>"));
    assertThat(text.text()).isEqualTo("One\n\nThe parliament voted.\n\nThe bank will lend.");
    assertThat(text.title()).contains("Island votes");
    assertThat(text.language()).contains("en");
    assertThat(text.day()).contains(new FoundDay(LocalDate.of(2024, 11, 6), "its property date"));
  }

  @Test
  void saysWhatABookLacks() {
    assertThatThrownBy(() -> EpubText.of(Documents.zip("a", "b")))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("lacks its part META-INF/container.xml");
  }
}
