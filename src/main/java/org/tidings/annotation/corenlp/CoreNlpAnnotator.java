package org.tidings.annotation.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tidings.annotation.AnnotatedArticle;
import org.tidings.annotation.AnnotationException;
import org.tidings.annotation.Annotator;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.accurate.ModelJar;
import org.tidings.annotation.gazetteer.Gazetteer;
import org.tidings.annotation.parse.tree.Tree;
import org.tidings.article.Article;
import org.tidings.article.Span;
import org.tidings.cache.ModelCache;

/**
 * Annotates articles with CoreNLP, a passage at a time.
 *
 * <p>A sentence over {@link #MAX_PARSED_TOKENS} tokens (a list, a table, a page without full stops)
 * is kept but not parsed. Thread-safe.
 */
public final class CoreNlpAnnotator implements Annotator {

  /** Longer sentences are not parsed: their trees are wrong and cost the most. */
  public static final int MAX_PARSED_TOKENS = 250;

  /** As wires of the 1980s write companies. */
  private static final Pattern MARKED_NAME = Pattern.compile("<(\\p{Lu}[\\p{L}\\d.,&' -]{1,60})>");

  /** The sign of a company at an exchange, which follows its name there. */
  private static final Pattern MARKED_SIGN =
      Pattern.compile("(?<=\\p{Lu}[\\p{L}\\d.&'-]{0,30} )<(?:\\p{Lu}{1,6}(?:\\.\\p{Lu}{1,3})?)>");

  private final CoreNlp coreNlp;
  private final SentenceReader reader;

  private CoreNlpAnnotator(CoreNlp coreNlp, Gazetteer gazetteer) {
    this.coreNlp = coreNlp;
    this.reader = new SentenceReader(gazetteer);
  }

  /**
   * Loads the models, which takes seconds and half a gigabyte.
   *
   * @param accurate where the accurate parser is, if that one is wanted
   * @param cache where models are kept in a form that opens faster
   */
  public static CoreNlpAnnotator load(Optional<ModelJar> accurate, ModelCache cache) {
    return new CoreNlpAnnotator(CoreNlp.forText(accurate, cache), Gazetteer.load());
  }

  /** The same for sentences that are tokens already, separated by blanks. */
  public static CoreNlpAnnotator loadForTokens(Optional<ModelJar> accurate, ModelCache cache) {
    return new CoreNlpAnnotator(CoreNlp.forTokens(accurate, cache), Gazetteer.load());
  }

  @Override
  public AnnotatedArticle annotate(Article article) throws AnnotationException {
    List<Sentence> sentences = new ArrayList<>();
    List<Span> passages = article.passages();
    LetterCases cases =
        new LetterCases(passages.stream().map(it -> it.in(article.text())).toList());
    try {
      for (Span passage : passages) {
        String text = withoutMarks(passage.in(article.text()));
        String printed = cases.isOne(text) ? coreNlp.restored(text) : text;
        for (CoreMap sentence : coreNlp.sentences(unannotated(article, printed))) {
          sentences.add(read(sentence, article, passage.begin()));
        }
      }
    } catch (RuntimeException | StackOverflowError e) {
      throw new AnnotationException("CoreNLP failed: " + e, e);
    }
    return new AnnotatedArticle(article, sentences);
  }

  private static Annotation unannotated(Article article, String passage) {
    Annotation annotation = new Annotation(passage);
    article
        .metadata()
        .date()
        .ifPresent(
            date -> annotation.set(CoreAnnotations.DocDateAnnotation.class, date.toString()));
    return annotation;
  }

  // "<Harlow Corp> said": the tokenizer would take the name for a tag.
  private static String withoutMarks(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    String signed = MARKED_SIGN.matcher(text).replaceAll(it -> " ".repeat(it.group().length()));
    return MARKED_NAME.matcher(signed).replaceAll(" $1 ");
  }

  private Sentence read(CoreMap sentence, Article article, int offset) {
    int tokens = CoreNlp.tokens(sentence).size();
    boolean parsed = tokens <= MAX_PARSED_TOKENS;
    Tree tree = parsed ? coreNlp.parse(sentence) : new Tree(tokens);
    BitSet doubts = parsed ? coreNlp.doubts(sentence, tree) : new BitSet();
    return reader.read(sentence, article.text(), offset, tree, doubts, article.metadata().date());
  }
}
