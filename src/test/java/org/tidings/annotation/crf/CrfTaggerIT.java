package org.tidings.annotation.crf;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.ClassifierCombiner;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.annotation.SampleTexts;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.cache.ModelCache;

class CrfTaggerIT {

  private static final int SENTENCES = 2000;
  private static final String FOLDER = "edu/stanford/nlp/models/ner/";
  private static final String NEWS = FOLDER + "english.all.3class.distsim.crf.ser.gz";
  private static final String MORE = FOLDER + "english.conll.4class.distsim.crf.ser.gz";

  private final Path folder;

  CrfTaggerIT(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Sentences of the samples, whole and cut off, and in other cases of letters. */
  private static List<List<CoreLabel>> sentences() throws Exception {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (Sentence sentence : SampleTexts.sentences()) {
      List<String> words = sentence.tokens().stream().map(Token::word).toList();
      sentences.add(labels(words.stream().map(String::toUpperCase).toList()));
      sentences.add(labels(words.stream().map(String::toLowerCase).toList()));
      for (int end = words.size(); end > 0; end -= 3) {
        sentences.add(labels(words.subList(0, end)));
        sentences.add(labels(words.subList(words.size() - end, words.size())));
      }
    }
    return sentences;
  }

  private static List<CoreLabel> labels(List<String> words) {
    return words.stream().map(CoreLabel::wordFromString).toList();
  }

  private static CRFClassifier<CoreLabel> original(String model) throws Exception {
    Properties properties = new Properties();
    // State kept from one sentence to the next would make results depend on their order.
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    return CRFClassifier.getClassifier(model, properties);
  }

  private TaggerPair pair() throws Exception {
    ModelCache cache = ModelCache.in(folder);
    return new TaggerPair(CrfTagger.load(NEWS, cache), CrfTagger.load(MORE, cache));
  }

  @Test
  void tagsTwoThousandSentencesAsCoreNlpDoes() throws Exception {
    ClassifierCombiner<CoreLabel> original =
        new ClassifierCombiner<>(original(NEWS), original(MORE));
    TaggerPair converted = pair();
    TaggerPair kept = pair();
    List<List<CoreLabel>> sentences = sentences();
    assertThat(sentences.size()).isGreaterThan(SENTENCES);
    int names = 0;
    for (List<CoreLabel> sentence : sentences) {
      List<String> expected =
          original.classifySentence(sentence).stream()
              .map(word -> word.get(CoreAnnotations.AnswerAnnotation.class))
              .toList();
      assertThat(converted.tags(sentence)).as("%s", sentence).isEqualTo(expected);
      assertThat(kept.tags(sentence)).as("%s", sentence).isEqualTo(expected);
      names += expected.contains("MISC") ? 1 : 0;
    }
    assertThat(names).as("sentences with a name of the second tagger only").isPositive();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(file -> file.toString().endsWith(".model"))).hasSize(2);
    }
  }
}
