package org.tidings.annotation.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.tidings.annotation.gazetteer.Titles;
import org.tidings.annotation.parse.tree.ReportingVerbs;

/**
 * Joins what the tokenizer parts after the full stop of a company: <i>Harlow Foods Corp. President
 * Ann Hart resigned</i> is one sentence. Where both halves have a verb of their own they stay two.
 */
final class BrokenSentences {

  private static final String COMPANY = "(?:Inc|Corp|Co|Cos|Ltd|Bros|L\\.P|S\\.A|N\\.V)\\.";
  private static final int MOST_TITLE_WORDS = 4;

  private final Titles titles = Titles.load();

  /** Joins sentences whose words are tagged, before names are looked for. */
  void mend(Annotation text) {
    List<CoreMap> sentences = text.get(CoreAnnotations.SentencesAnnotation.class);
    List<CoreMap> mended = new ArrayList<>();
    for (CoreMap sentence : sentences) {
      int last = mended.size() - 1;
      if (last >= 0 && isOne(CoreNlp.tokens(mended.get(last)), CoreNlp.tokens(sentence))) {
        mended.set(last, joined(text, mended.get(last), sentence));
      } else {
        mended.add(sentence);
      }
    }
    text.set(CoreAnnotations.SentencesAnnotation.class, mended);
  }

  private boolean isOne(List<CoreLabel> first, List<CoreLabel> second) {
    int size = first.size();
    return size > 2
        && first.get(size - 1).word().equals(".")
        && first.get(size - 2).word().matches(COMPANY)
        && (hasNoVerb(first) || hasNoVerb(second))
        && beginsWithTitle(second);
  }

  private static boolean hasNoVerb(List<CoreLabel> sentence) {
    return sentence.stream().noneMatch(ReportingVerbs::isFinite);
  }

  // "Vice President Ann Hart"
  private boolean beginsWithTitle(List<CoreLabel> sentence) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i + 1 < Math.min(sentence.size(), MOST_TITLE_WORDS + 1); i++) {
      words.append(i == 0 ? "" : " ").append(sentence.get(i).word());
      boolean name = Character.isUpperCase(sentence.get(i + 1).word().codePointAt(0));
      if (name && titles.contains(words.toString())) {
        return true;
      }
    }
    return false;
  }

  private static CoreMap joined(Annotation text, CoreMap first, CoreMap second) {
    List<CoreLabel> tokens = new ArrayList<>(CoreNlp.tokens(first));
    tokens.remove(tokens.size() - 1);
    tokens.addAll(CoreNlp.tokens(second));
    CoreMap sentence = new ArrayCoreMap(first);
    int begin = first.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
    int end = second.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
    sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
    sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
    sentence.set(
        CoreAnnotations.TextAnnotation.class,
        text.get(CoreAnnotations.TextAnnotation.class).substring(begin, end));
    int index = first.get(CoreAnnotations.SentenceIndexAnnotation.class);
    for (int i = 0; i < tokens.size(); i++) {
      tokens.get(i).setIndex(i + 1);
      tokens.get(i).setSentIndex(index);
    }
    return sentence;
  }
}
