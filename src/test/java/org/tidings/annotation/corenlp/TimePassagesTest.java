package org.tidings.annotation.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimePassagesTest {

  private static final TimeWords WORDS = TimeWords.load();

  @Test
  void areNoneWhereNoWordIsOfATime() {
    assertThat(passages("The court fined the bank .")).isEmpty();
  }

  @Test
  void reachFourWordsToBothSides() {
    assertThat(passages("a b c d e f g Monday h i j k l m"))
        .containsExactly("d e f g Monday h i j k");
  }

  @Test
  void endWithTheSentence() {
    assertThat(passages("On Monday it rained")).containsExactly("On Monday it rained");
    assertThat(passages("a b c d e f on Monday")).containsExactly("d e f on Monday");
  }

  @Test
  void areOneWhereTheyMeet() {
    assertThat(passages("from Monday b c d e f g h i Friday"))
        .containsExactly("from Monday b c d e f g h i Friday");
    assertThat(passages("from Monday b c d e f g h i j Friday"))
        .containsExactly("from Monday b c d e", "g h i j Friday");
  }

  @Test
  void keepThePlacesOfTheirTokens() {
    CoreMap sentence = sentence("a b c d e f g Monday", 100, 50);

    CoreMap passage = TimePassages.of(sentence, WORDS).get(0);

    assertThat(passage.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class)).isEqualTo(106);
    assertThat(passage.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)).isEqualTo(120);
    assertThat(passage.get(CoreAnnotations.TokenBeginAnnotation.class)).isEqualTo(53);
    assertThat(passage.get(CoreAnnotations.TokenEndAnnotation.class)).isEqualTo(58);
    assertThat(CoreNlp.tokens(passage).get(0)).isSameAs(CoreNlp.tokens(sentence).get(3));
  }

  private static List<String> passages(String words) {
    return TimePassages.of(sentence(words, 7, 3), WORDS).stream()
        .map(it -> it.get(CoreAnnotations.TextAnnotation.class))
        .toList();
  }

  private static CoreMap sentence(String words, int firstCharacter, int firstToken) {
    List<CoreLabel> tokens = new ArrayList<>();
    int at = firstCharacter;
    for (String word : words.split(" ", -1)) {
      CoreLabel token = new CoreLabel();
      token.setWord(word);
      token.setTag("NN");
      token.setBeginPosition(at);
      token.setEndPosition(at + word.length());
      tokens.add(token);
      at += word.length() + 1;
    }
    CoreMap sentence = new ArrayCoreMap();
    sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
    sentence.set(CoreAnnotations.TextAnnotation.class, words);
    sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, firstCharacter);
    sentence.set(CoreAnnotations.TokenBeginAnnotation.class, firstToken);
    return sentence;
  }
}
