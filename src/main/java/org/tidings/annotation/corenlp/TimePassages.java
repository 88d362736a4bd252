package org.tidings.annotation.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a sentence where times and numbers may be: each word that may be one of them with
 * the words around it, since CoreNLP's rules take as long for each word that they read. Parts that
 * meet are one part. The tokens are the sentence's own.
 */
final class TimePassages {

  /**
   * "As much as $ 3", "the end of the day": rules read so many words beside those that are of
   * times. With three, six sentences of 4,145 had other times than when they were read as a whole;
   * with four, one, for whose weekday the rules had looked at a verb far away.
   */
  private static final int AROUND = 4;

  /**
   * Longer parts are cut: what the rules cost grows with the square of a part, and no time or
   * number has so many words.
   */
  private static final int LONGEST = 100;

  private TimePassages() {}

  /** In the order of the text; none if no word may be a time or a number. */
  static List<CoreMap> of(CoreMap sentence, TimeWords times) {
    List<CoreLabel> tokens = CoreNlp.tokens(sentence);
    List<CoreMap> passages = new ArrayList<>();
    int begin = 0;
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!times.isOne(tokens.get(i).word(), tokens.get(i).tag())) {
        continue;
      }
      if (i - AROUND > end) {
        add(passages, sentence, begin, end);
        begin = i - AROUND;
      }
      end = Math.min(i + AROUND + 1, tokens.size());
    }
    add(passages, sentence, begin, end);
    return passages;
  }

  private static void add(List<CoreMap> passages, CoreMap sentence, int begin, int end) {
    for (int from = begin; from < end; from += LONGEST) {
      passages.add(part(sentence, from, Math.min(from + LONGEST, end)));
    }
  }

  private static CoreMap part(CoreMap sentence, int begin, int end) {
    List<CoreLabel> tokens = CoreNlp.tokens(sentence).subList(begin, end);
    int from = tokens.get(0).beginPosition();
    int to = tokens.get(tokens.size() - 1).endPosition();
    int start = sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
    int first = sentence.get(CoreAnnotations.TokenBeginAnnotation.class);
    String text = sentence.get(CoreAnnotations.TextAnnotation.class);
    CoreMap part = new ArrayCoreMap();
    part.set(CoreAnnotations.TokensAnnotation.class, tokens);
    part.set(CoreAnnotations.TextAnnotation.class, text.substring(from - start, to - start));
    part.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, from);
    part.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, to);
    part.set(CoreAnnotations.TokenBeginAnnotation.class, first + begin);
    part.set(CoreAnnotations.TokenEndAnnotation.class, first + end);
    return part;
  }
}
