package org.tidings.annotation.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.tidings.annotation.accurate.ConstituencyParser;
import org.tidings.annotation.accurate.ModelJar;
import org.tidings.annotation.crf.CrfTagger;
import org.tidings.annotation.neural.NeuralParser;
import org.tidings.annotation.parse.BasicParser;
import org.tidings.annotation.parse.SecondOpinion;
import org.tidings.annotation.parse.TreeParser;
import org.tidings.annotation.parse.tree.Tree;
import org.tidings.annotation.wholename.OfficeHolders;
import org.tidings.annotation.wholename.WholeNames;
import org.tidings.cache.ModelCache;

/**
 * The CoreNLP components that Tidings uses: tokens, tags, lemmas, two name taggers with times, and
 * a parser.
 *
 * <p>Thread-safe once loaded.
 */
final class CoreNlp {

  private static final String NAME_MODELS = "edu/stanford/nlp/models/ner/";
  private static final String NEWS_NAMES = NAME_MODELS + "english.all.3class.distsim.crf.ser.gz";
  private static final String MORE_NAMES = NAME_MODELS + "english.conll.4class.distsim.crf.ser.gz";

  private static final String SECOND_PARSER = "edu/stanford/nlp/models/parser/nndep/english_SD.gz";

  private final BrokenSentences broken = new BrokenSentences();
  private final OfficeHolders holders = new OfficeHolders();
  private final StanfordCoreNLP pipeline;
  private final NameTagger names;
  private final TreeParser parser;
  private final TreeParser second;
  private final CaseRestorer cases;

  private CoreNlp(
      StanfordCoreNLP pipeline,
      NameTagger names,
      TreeParser parser,
      TreeParser second,
      CaseRestorer cases) {
    this.pipeline = pipeline;
    this.cases = cases;
    this.names = names;
    this.parser = parser;
    this.second = second;
  }

  /**
   * Loads the models, which takes seconds.
   *
   * @param accurate where the accurate parser is, if that one is wanted
   * @param cache where models are kept
   */
  static CoreNlp forText(Optional<ModelJar> accurate, ModelCache cache) {
    Properties properties = common();
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    properties.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
    return load(properties, accurate, cache);
  }

  /** For input that is tokens already: one sentence a line, tokens separated by blanks. */
  static CoreNlp forTokens(Optional<ModelJar> accurate, ModelCache cache) {
    Properties properties = common();
    properties.setProperty("tokenize.whitespace", "true");
    properties.setProperty("ssplit.eolonly", "true");
    return load(properties, accurate, cache);
  }

  private static Properties common() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma");
    return properties;
  }

  // The parts know nothing of one another, so that they are loaded side by side.
  private static CoreNlp load(
      Properties properties, Optional<ModelJar> accurate, ModelCache cache) {
    try (SideBySide models = new SideBySide()) {
      Supplier<CrfTagger> news = models.load(() -> CrfTagger.load(NEWS_NAMES, cache));
      Supplier<StanfordCoreNLP> pipeline = models.load(() -> new StanfordCoreNLP(properties));
      Supplier<BasicParser> parser = models.load(() -> parser(accurate, cache));
      Supplier<NeuralParser> second = models.load(() -> NeuralParser.load(SECOND_PARSER, cache));
      Supplier<CrfTagger> more = models.load(() -> CrfTagger.load(MORE_NAMES, cache));
      Supplier<NameTagger> names = models.load(() -> new NameTagger(news, more));
      return new CoreNlp(
          pipeline.get(),
          names.get(),
          new TreeParser(parser.get()),
          new TreeParser(second.get()),
          new CaseRestorer(properties, cache));
    }
  }

  private static BasicParser parser(Optional<ModelJar> accurate, ModelCache cache)
      throws IOException, ClassNotFoundException {
    return accurate.isPresent()
        ? ConstituencyParser.load(accurate.get())
        : NeuralParser.load(DependencyParser.DEFAULT_MODEL, cache);
  }

  /** A text of one case of letters as print would have it; offsets stay. */
  String restored(String text) {
    return cases.restored(text);
  }

  /** Sentences with tokens, tags, lemmas and names, not parsed. */
  List<CoreMap> sentences(Annotation text) {
    pipeline.annotate(text);
    broken.mend(text);
    names.annotate(text);
    List<CoreMap> sentences = text.get(CoreAnnotations.SentencesAnnotation.class);
    // Not in the name tagger, which works on copies of the tokens.
    List<List<CoreLabel>> tokens = sentences.stream().map(CoreNlp::tokens).toList();
    tokens.forEach(FamilyNames::mend);
    tokens.forEach(holders::mend);
    WholeNames.mend(tokens);
    return sentences;
  }

  static List<CoreLabel> tokens(CoreMap sentence) {
    return sentence.get(CoreAnnotations.TokensAnnotation.class);
  }

  /** The basic dependency tree. */
  Tree parse(CoreMap sentence) {
    return parser.parse(tokens(sentence));
  }

  /** The tokens whose governor in this tree a second parser does not confirm. */
  BitSet doubts(CoreMap sentence, Tree tree) {
    List<CoreLabel> tokens = tokens(sentence);
    return SecondOpinion.doubts(tree, second.parse(tokens), tokens.size());
  }
}
