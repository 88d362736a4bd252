package org.tidings.clause;

import java.util.List;
import java.util.stream.IntStream;
import org.tidings.annotation.Sentence;
import org.tidings.clause.speech.voice.Quotations;
import org.tidings.clause.syntax.Phrases;

/**
 * The grammar of an article, found once and handed on: the grammar of its sentences, and the
 * quotations, which cross them. Immutable.
 *
 * @param sentences in the order of the text
 */
public record ArticleGrammar(List<SentenceGrammar> sentences, Quotations quotations) {

  public ArticleGrammar {
    sentences = List.copyOf(sentences);
  }

  /** Finds the grammar of an article, whose sentences these are. */
  public static ArticleGrammar of(List<Sentence> sentences) {
    List<Phrases> phrases = sentences.stream().map(Phrases::new).toList();
    Quotations quotations = Quotations.in(phrases);
    return new ArticleGrammar(
        IntStream.range(0, phrases.size())
            .mapToObj(index -> new SentenceGrammar(phrases.get(index), index, quotations))
            .toList(),
        quotations);
  }
}
