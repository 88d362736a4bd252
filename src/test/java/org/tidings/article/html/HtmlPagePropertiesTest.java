package org.tidings.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.tidings.Invariant;
import org.tidings.OddTexts;

/** What holds for every page. */
class HtmlPagePropertiesTest {

  @Provide
  Arbitrary<String> pages() {
    return OddTexts.any();
  }

  @Invariant
  void everyPageIsRead(@ForAll("pages") String html) {
    assertThat(HtmlPage.parse(html).paragraphs())
        .noneMatch(String::isBlank)
        .noneMatch(paragraph -> paragraph.contains("\n"));
  }
}
