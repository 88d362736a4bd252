package org.tidings.article.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import org.tidings.Invariant;
import org.tidings.OddTexts;
import org.tidings.article.Span;
import org.tidings.article.passage.Paragraphs;

/** What holds for every Markdown document, every front matter and every plain text. */
class MarkdownTextPropertiesTest {

  @Provide
  Arbitrary<String> texts() {
    return OddTexts.any();
  }

  @Provide
  Arbitrary<String> withFrontMatter() {
    return Arbitraries.oneOf(
        OddTexts.any(), OddTexts.any().map(text -> "---\ntitle: x\n---\n" + text));
  }

  @Invariant
  void onlyOverwritesWhatIsNoWord(@ForAll("withFrontMatter") String document) {
    String text = MarkdownText.parse(document).text();
    assertThat(text).hasSameSizeAs(document);
    for (int i = 0; i < text.length(); i++) {
      assertThat(text.charAt(i)).isIn(document.charAt(i), ' ');
    }
  }

  @Invariant
  void paragraphsLieInTheTextInOrder(@ForAll("withFrontMatter") String document) {
    areInOrder(MarkdownText.parse(document).paragraphs(), document.length());
  }

  @Invariant
  void paragraphsOfPlainTextLieInItInOrder(@ForAll("texts") String text) {
    areInOrder(Paragraphs.of(text), text.length());
  }

  private static void areInOrder(List<Span> paragraphs, int length) {
    int end = 0;
    for (Span paragraph : paragraphs) {
      assertThat(paragraph.begin()).isGreaterThanOrEqualTo(end);
      end = paragraph.end();
    }
    assertThat(end).isLessThanOrEqualTo(length);
  }

  @Invariant
  void frontMatterEndsInTheDocument(@ForAll("withFrontMatter") String document) {
    assertThat(FrontMatter.of(document).length()).isBetween(0, document.length());
  }

  @Invariant
  void whatFrontMatterSaysIsRead(
      @ForAll @AlphaChars @NotEmpty String title, @ForAll @AlphaChars @NotEmpty String author) {
    String document = "---\nTitle: \"%s\"\nauthor : %s\nnested:\n  title: no\n---\nText.";
    FrontMatter matter = FrontMatter.of(document.formatted(title, author));
    assertThat(matter.metadata().title()).contains(title);
    assertThat(matter.metadata().author()).isEqualTo(Optional.of(author));
  }
}
