package org.tidings.annotation.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidings.annotation.AnnotatedArticle;
import org.tidings.annotation.SampleTexts;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.SharedAnnotator;
import org.tidings.annotation.Token;
import org.tidings.article.Article;
import org.tidings.article.Metadata;
import org.tidings.article.Span;

class CoreNlpAnnotatorIT {

  private static final List<Article> ARTICLES = new ArrayList<>();
  private static final Map<Article, AnnotatedArticle> ANNOTATED = new HashMap<>();

  @BeforeAll
  static void annotateSamples() throws Exception {
    ARTICLES.addAll(SampleTexts.all());
    ARTICLES.add(
        article(
            "Signs",
            "“I won’t go,” said O’Neill — who can’t (or couldn’t) pay $1.5 bn … \"Never\", he said."
                + " The café’s owner\u00a0paid 10\u202f000 €; the 😀 sign isn't hers. E.g. U.S."
                + " law."));
    for (Article article : ARTICLES) {
      ANNOTATED.put(article, SharedAnnotator.get().annotate(article));
    }
  }

  private static Article article(String identifier, String text) {
    return new Article(identifier, Metadata.NONE, text, List.of(new Span(0, text.length())));
  }

  @Test
  void tokensAreWhereTheirWordsAre() {
    for (Article article : ARTICLES) {
      for (Sentence sentence : sentences(article)) {
        assertThat(sentence.text()).isEqualTo(sentence.span().in(article.text()));
        assertThat(sentence.tokens())
            .allSatisfy(token -> assertThat(written(token, article)).isEqualTo(token.word()));
      }
    }
  }

  @Test
  void tokensAndSentencesComeInOrderWithinTheirPassage() {
    for (Article article : ARTICLES) {
      int end = 0;
      for (Sentence sentence : sentences(article)) {
        assertThat(article.passages()).anyMatch(passage -> passage.covers(sentence.span()));
        for (Token token : sentence.tokens()) {
          assertThat(token.span().begin()).isGreaterThanOrEqualTo(end);
          assertThat(sentence.span().covers(token.span())).isTrue();
          end = token.span().end();
        }
      }
    }
  }

  @Test
  void everySentenceOfTheSamplesIsParsedToOneTree() {
    assertThat(ANNOTATED.values())
        .flatExtracting(AnnotatedArticle::sentences)
        .allSatisfy(
            sentence -> {
              assertThat(sentence.parsed()).isTrue();
              assertThat(sentence.tokens())
                  .filteredOn(token -> sentence.head(token).isEmpty())
                  .hasSize(1);
            });
  }

  @Test
  void anArticleDoesNotDependOnTheArticlesBeforeIt() throws Exception {
    List<Article> shuffled = new ArrayList<>(ARTICLES);
    Collections.shuffle(shuffled, new Random(20241106));
    for (Article article : shuffled) {
      assertThat(parts(SharedAnnotator.get().annotate(article).sentences()))
          .isEqualTo(parts(sentences(article)));
    }
  }

  @Test
  void keepsASentenceThatIsTooLongToParse() throws Exception {
    String list = "harbours, ".repeat(CoreNlpAnnotator.MAX_PARSED_TOKENS);
    Article article = article("List", "The council closed " + list + "and schools.");
    assertThat(SharedAnnotator.get().annotate(article).sentences())
        .singleElement()
        .satisfies(sentence -> assertThat(sentence.parsed()).isFalse());
  }

  @Test
  void aCompanyBeforeATitleEndsNoSentence() throws Exception {
    assertThat(sentencesOf("Harlow Foods Corp. Vice President Ann Orr resigned on Friday."))
        .containsExactly("Harlow Foods Corp. Vice President Ann Orr resigned on Friday.");
    assertThat(sentencesOf("Paul Reed met Voss Co. Chairman Ann Orr. She was glad."))
        .containsExactly("Paul Reed met Voss Co. Chairman Ann Orr.", "She was glad.");
  }

  @Test
  void aCompanyAtTheEndOfASentenceEndsIt() throws Exception {
    assertThat(sentencesOf("The firm was bought by Voss Inc. Chairman Ann Orr was glad."))
        .hasSize(2);
    assertThat(sentencesOf("The firm was bought by Voss Inc. Shares rose.")).hasSize(2);
  }

  private static List<String> sentencesOf(String text) throws Exception {
    return SharedAnnotator.get().annotate(article("text", text)).sentences().stream()
        .map(Sentence::text)
        .toList();
  }

  // The tokenizer closes the gaps in a number such as "10 000".
  private static String written(Token token, Article article) {
    String text = token.span().in(article.text());
    return text.matches("[\\d\\s\\p{Z}]+") ? text.replaceAll("[\\s\\p{Z}]", "") : text;
  }

  private static List<Sentence> sentences(Article article) {
    return Optional.ofNullable(ANNOTATED.get(article)).orElseThrow().sentences();
  }

  private static List<List<?>> parts(List<Sentence> sentences) {
    return sentences.stream()
        .<List<?>>map(sentence -> List.of(sentence.tokens(), sentence.names(), sentence.times()))
        .toList();
  }
}
