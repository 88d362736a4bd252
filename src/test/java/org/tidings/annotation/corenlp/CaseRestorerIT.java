package org.tidings.annotation.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.annotation.AnnotationException;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.SharedAnnotator;
import org.tidings.annotation.Token;
import org.tidings.article.Article;
import org.tidings.article.Metadata;
import org.tidings.article.Span;

class CaseRestorerIT {

  private static Sentence only(String text) throws AnnotationException {
    Article article = new Article("a", Metadata.NONE, text, List.of(new Span(0, text.length())));
    return SharedAnnotator.get().annotate(article).sentences().get(0);
  }

  private static List<String> words(Sentence sentence) {
    return sentence.tokens().stream().map(Token::word).toList();
  }

  @Test
  void capitalsAreReadAsPrintWouldHaveThem() throws AnnotationException {
    Sentence sentence = only("HARLOW CORP SAYS IT SOLD UNIT TO PAXTON INC");
    assertThat(words(sentence))
        .containsExactly("Harlow", "Corp", "says", "it", "sold", "unit", "to", "Paxton", "Inc");
    assertThat(sentence.text()).isEqualTo("HARLOW CORP SAYS IT SOLD UNIT TO PAXTON INC");
    assertThat(sentence.printed()).isEqualTo("Harlow Corp says it sold unit to Paxton Inc");
  }

  @Test
  void namesInSmallLettersAreFound() throws AnnotationException {
    Sentence sentence = only("siemens ag said on monday that it had hired anna keller in berlin.");
    assertThat(sentence.names().stream().map(name -> words(sentence).get(name.begin())))
        .contains("Siemens", "Anna", "Berlin");
  }

  @Test
  void signOfACompanyBehindItsNameIsNoWord() throws AnnotationException {
    assertThat(words(only("Harlow Corp <HAR.N> said <Paxton Inc> had sold a mill.")))
        .doesNotContain("HAR.N", "<")
        .contains("Paxton", "Inc");
  }
}
