package org.tidings.annotation;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import org.tidings.annotation.parse.Tree;
import org.tidings.annotation.parse.TreeParser;

/**
 * The CoreNLP components that Tidings uses: tokens, tags, lemmas, two name taggers with times, and
 * the neural dependency parser, asked directly so that no enhanced graphs are built that nobody
 * reads.
 *
 * <p>Thread-safe once loaded.
 */
final class CoreNlp {

  private static final String NAME_MODELS =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz,"
          + "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

  private final StanfordCoreNLP pipeline;
  private final TreeParser parser;

  private CoreNlp(StanfordCoreNLP pipeline, TreeParser parser) {
    this.pipeline = pipeline;
    this.parser = parser;
  }

  /** Loads the models, which takes seconds. */
  static CoreNlp forText() {
    Properties properties = common();
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    properties.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
    return load(properties);
  }

  /** For input that is tokens already: one sentence a line, tokens separated by blanks. */
  static CoreNlp forTokens() {
    Properties properties = common();
    properties.setProperty("tokenize.whitespace", "true");
    properties.setProperty("ssplit.eolonly", "true");
    return load(properties);
  }

  private static Properties common() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner");
    properties.setProperty("ner.model", NAME_MODELS);
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    // State kept from one document to the next would make results depend on their order.
    properties.setProperty("ner.maxAdditionalKnownLCWords", "0");
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    return properties;
  }

  private static CoreNlp load(Properties properties) {
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    DependencyParser parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
    return new CoreNlp(pipeline, new TreeParser(parser));
  }

  /** Sentences with tokens, tags, lemmas and names, not parsed. */
  List<CoreMap> sentences(Annotation text) {
    pipeline.annotate(text);
    return text.get(CoreAnnotations.SentencesAnnotation.class);
  }

  static List<CoreLabel> tokens(CoreMap sentence) {
    return sentence.get(CoreAnnotations.TokensAnnotation.class);
  }

  /** The basic dependency tree. */
  Tree parse(CoreMap sentence) {
    return parser.parse(tokens(sentence));
  }
}
