package org.tidings.annotation.crf;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.annotation.SampleTexts;
import org.tidings.annotation.Sentence;
import org.tidings.cache.ModelCache;

class CaseTaggerIT {

  private static final String MODEL =
      "edu/stanford/nlp/models/truecase/truecasing.fast.caseless.qn.ser.gz";

  @Test
  void tagsTheCaseOfLettersAsCoreNlpDoes(@TempDir Path folder) throws Exception {
    CRFClassifier<CoreLabel> original = CRFClassifier.getClassifier(MODEL, new Properties());
    CrfTagger tagger = CrfTagger.load(MODEL, ModelCache.in(folder));
    for (Sentence sentence : SampleTexts.sentences()) {
      List<CoreLabel> words =
          sentence.tokens().stream()
              .map(token -> CoreLabel.wordFromString(token.word().toLowerCase(Locale.ROOT)))
              .toList();
      assertThat(tagger.tags(words))
          .as("%s", sentence.text())
          .isEqualTo(
              original.classifySentence(words).stream()
                  .map(word -> word.get(CoreAnnotations.AnswerAnnotation.class))
                  .toList());
    }
  }
}
