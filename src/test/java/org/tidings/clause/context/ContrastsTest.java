package org.tidings.clause.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.annotation.ParsedText;
import org.tidings.annotation.Sentence;
import org.tidings.clause.ArticleGrammar;

class ContrastsTest {

  @Test
  void takesNoNounForItsOwnContrast() {
    Sentence sentence =
        ParsedText.sentence(
            "Moreau|NNP|2|nsubj signed|VBD|0|root instead|IN|6|case of|IN|3|fixed the|DT|6|det"
                + " striker|NN|2|obl .|.|2|punct");
    Contrasts contrasts =
        new Contrasts(ArticleGrammar.of(List.of(sentence)).sentences().get(0).phrases());

    assertThat(contrasts.participants(sentence.token(5)))
        .extracting(phrase -> phrase.head().word())
        .containsExactly("striker");
  }
}
