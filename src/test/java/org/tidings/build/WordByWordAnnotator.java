package org.tidings.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.annotation.AnnotatedArticle;
import org.tidings.annotation.AnnotationException;
import org.tidings.annotation.Annotator;
import org.tidings.annotation.ParsedText;
import org.tidings.annotation.Sentence;
import org.tidings.article.Article;
import org.tidings.article.Span;

/**
 * Understands sentences such as "Russia ratified treaties .", without a model: a subject, a verb,
 * an object and a full stop, separated by blanks. Thread-safe.
 */
public final class WordByWordAnnotator implements Annotator {

  /** The limits do not allow an article with this word. */
  public static final String TOO_HARD = "incomprehensible";

  /** The annotator has a bug, which an article with this word shows. */
  static final String BUG = "bug-showing";

  /** The annotator does not come back from an article with this word. */
  static final String ENDLESS = "endless";

  private static final Pattern SENTENCE = Pattern.compile("(\\S+) (\\S+) (\\S+) \\.");
  private static final String PARSE =
      "$1|NNP|2|nsubj|ORGANIZATION $2|VBD|0|root $3|NNS|2|obj .|.|2|punct";

  private final Queue<String> annotated = new ConcurrentLinkedQueue<>();

  /** Identifiers of the articles until now. */
  public List<String> annotated() {
    return List.copyOf(annotated);
  }

  @Override
  public AnnotatedArticle annotate(Article article) throws AnnotationException {
    annotated.add(article.identifier());
    if (article.text().contains(TOO_HARD)) {
      throw new AnnotationException("too hard", new IllegalArgumentException(TOO_HARD));
    }
    if (article.text().contains(BUG)) {
      throw new IllegalStateException(BUG);
    }
    if (article.text().contains(ENDLESS)) {
      waitForEver();
    }
    List<Sentence> sentences = new ArrayList<>();
    for (Span passage : article.passages()) {
      Matcher sentence = SENTENCE.matcher(passage.in(article.text()));
      while (sentence.find()) {
        String parse = SENTENCE.matcher(sentence.group()).replaceFirst(PARSE);
        sentences.add(ParsedText.sentence(parse, passage.begin() + sentence.start()));
      }
    }
    return new AnnotatedArticle(article, sentences);
  }

  private static void waitForEver() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody was to interrupt it", e);
    }
  }
}
