package org.tidings.annotation.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tidings.annotation.crf.CrfTagger;
import org.tidings.annotation.crf.TaggerPair;

/**
 * Tags names as CoreNLP's combination of taggers and rules does, but asks the rules for times and
 * numbers only of the words that may be some, and those around them. Thread-safe.
 */
final class NameTagger extends NERCombinerAnnotator {

  private static final String NONE = "O";
  private static final String MISCELLANEOUS = "MISC";

  private final TimeWords times = TimeWords.load();
  private final TaggerPair taggers;

  /**
   * Brings two taggers together; the first decides where they differ. The rules are read before the
   * taggers are waited for.
   *
   * @throws IOException if the rules cannot be read
   */
  NameTagger(Supplier<CrfTagger> first, Supplier<CrfTagger> second) throws IOException {
    super(rulesAlone());
    taggers = new TaggerPair(first.get(), second.get());
  }

  private static Properties rulesAlone() {
    Properties properties = new Properties();
    properties.setProperty("ner.model", "");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    return properties;
  }

  @Override
  public void doOneSentence(Annotation annotation, CoreMap sentence) {
    List<CoreLabel> tokens = CoreNlp.tokens(sentence);
    TimePassages.of(sentence, times).forEach(it -> super.doOneSentence(annotation, it));
    List<String> tagged = taggers.tags(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      token.setNER(tag(tagged.get(i), token.ner()));
    }
  }

  // What the rules find goes before MISC, and after all other names.
  private static String tag(String name, @Nullable String rule) {
    boolean open = name.equals(NONE) || name.equals(MISCELLANEOUS);
    return rule != null && open && !rule.equals(NONE) ? rule : name;
  }
}
