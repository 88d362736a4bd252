package org.tidings.clause.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;

/**
 * The quotations of an article with their speakers. Immutable.
 *
 * <p>The speaker is the subject of a verb of saying before, after or between the quoted words; or
 * who said the words before, where quotation follows quotation; or whom the sentence before or
 * after is about: <i>Kim was defiant. "We will not yield."</i>
 */
public final class Quotations {

  private final List<Quotation> all;

  private Quotations(List<Quotation> all) {
    this.all = List.copyOf(all);
  }

  /** Finds the quotations of an article. */
  public static Quotations in(List<Sentence> sentences) {
    List<List<Quotation.Part>> pairs = QuoteMarks.pairs(sentences);
    if (pairs.isEmpty()) {
      return new Quotations(List.of());
    }
    QuoteSpeakers speakers = new QuoteSpeakers(sentences, pairs);
    List<Quotation> all = new ArrayList<>();
    Optional<Quotation> last = Optional.empty();
    for (List<Quotation.Part> parts : pairs) {
      Quotation quotation = new Quotation(parts, speakers.of(parts, last));
      all.add(quotation);
      last = Optional.of(quotation);
    }
    return new Quotations(all);
  }

  /** In the order of the text. */
  public List<Quotation> all() {
    return all;
  }

  /** The quotation that the token of the article's sentence at this place (from 0) is in. */
  public Optional<Quotation> at(int sentence, Token token) {
    return all.stream().filter(it -> it.covers(sentence, token.index())).findFirst();
  }
}
