package org.tidings.article.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.tidings.Invariant;
import org.tidings.OddTexts;
import org.tidings.article.Article;
import org.tidings.article.Metadata;
import org.tidings.article.text.SafeCharacters;
import org.tidings.source.Format;
import org.tidings.source.RawDocument;
import org.tidings.source.SkipReason;

/** What holds for every document, whatever its bytes. */
class ArticleReaderPropertiesTest {

  private static final ArticleReader READER =
      new ArticleReader(Metadata.NONE, new TextLimits(2000, 60));

  @Provide
  Arbitrary<byte[]> documents() {
    Arbitrary<Charset> charsets =
        Arbitraries.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            StandardCharsets.ISO_8859_1);
    return Arbitraries.oneOf(
        Combinators.combine(OddTexts.any(), charsets).as(String::getBytes),
        Combinators.combine(OddTexts.any(), charsets).as(String::getBytes),
        Arbitraries.bytes().array(byte[].class).ofMaxSize(300));
  }

  @Invariant
  void everyDocumentIsAnArticleOrSkipped(
      @ForAll Format format, @ForAll("documents") byte[] content) {
    ReadOutcome outcome = read(format, content);
    if (outcome instanceof ReadOutcome.Skipped skipped) {
      assertThat(skipped.reason()).as(skipped.detail()).isNotEqualTo(SkipReason.BUG);
    } else if (outcome instanceof ReadOutcome.Accepted accepted) {
      Article article = accepted.article();
      assertThat(article.text()).isEqualTo(SafeCharacters.in(article.text()));
      assertThat(article.passages()).isNotEmpty().isSorted();
      assertThat(article.passages())
          .allSatisfy(
              passage -> assertThat(passage.end()).isLessThanOrEqualTo(article.text().length()))
          .allSatisfy(passage -> assertThat(passage.length()).isLessThanOrEqualTo(60))
          .allSatisfy(
              passage ->
                  assertThat(passage.in(article.text()))
                      .isEqualTo(passage.in(article.text()).strip()));
    }
  }

  @Invariant
  void theSameBytesGiveTheSameArticle(@ForAll Format format, @ForAll("documents") byte[] content) {
    assertThat(read(format, content)).isEqualTo(read(format, content.clone()));
  }

  private static ReadOutcome read(Format format, byte[] content) {
    return READER.read(new RawDocument("document", Optional.empty(), format, content));
  }
}
