package org.tidings.annotation.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.tidings.annotation.crf.CrfTagger;
import org.tidings.cache.ModelCache;

/**
 * Gives back to a text the difference of small and capital letters: wires of the telegraph's days
 * have headlines all in capitals, and some people write without any. Taggers and parsers, which
 * learned from print, find neither names nor verbs there. Letters keep their places.
 *
 * <p>The model (Lita et al.: tRuEcasIng. ACL 2003, as CoreNLP has it) is opened when the first such
 * text comes. Thread-safe.
 */
final class CaseRestorer {

  private static final String MODEL =
      "edu/stanford/nlp/models/truecase/truecasing.fast.caseless.qn.ser.gz";

  /** What is opened for the first such text. */
  private record Model(StanfordCoreNLP sentences, CrfTagger cases) {}

  private final Properties properties = new Properties();
  private final ModelCache cache;
  private @Nullable Model model;

  /**
   * @param textOptions how texts are made tokens and sentences
   * @param cache where models are kept
   */
  CaseRestorer(Properties textOptions, ModelCache cache) {
    properties.putAll(textOptions);
    properties.setProperty("annotators", "tokenize");
    this.cache = cache;
  }

  /** The text as print would have it, of the same length. */
  String restored(String text) {
    Model opened = model();
    Annotation annotation = new Annotation(text);
    opened.sentences().annotate(annotation);
    char[] letters = text.toCharArray();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> tokens = CoreNlp.tokens(sentence);
      List<String> tags = opened.cases().tags(tokens);
      for (int i = 0; i < tokens.size(); i++) {
        int begin = tokens.get(i).beginPosition();
        write(tags.get(i), letters, begin, tokens.get(i).endPosition());
      }
    }
    return new String(letters);
  }

  // Models are part of the program, as SideBySide says.
  private synchronized Model model() {
    if (model == null) {
      try {
        model = new Model(new StanfordCoreNLP(properties), CrfTagger.load(MODEL, cache));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot load a language model", e);
      }
    }
    return model;
  }

  // Letter by letter, since a sharp s in capitals would be two. "O" is what has a spelling of its
  // own.
  private static void write(String tag, char[] letters, int begin, int end) {
    for (int i = begin; i < end; i++) {
      boolean capital = tag.equals("UPPER") || (tag.equals("INIT_UPPER") && i == begin);
      if (capital) {
        letters[i] = Character.toUpperCase(letters[i]);
      } else if (!tag.equals("O")) {
        letters[i] = Character.toLowerCase(letters[i]);
      }
    }
  }
}
