package org.tidings.clause.speech.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.annotation.Token;
import org.tidings.clause.speech.Quotation;
import org.tidings.clause.syntax.Phrases;

/**
 * The quotations of an article with their speakers. Immutable.
 *
 * <p>The speaker is the subject of a verb of saying before, after or between the quoted words; or
 * who said the words before, where quotation follows quotation; or whom the sentence before or
 * after is about: <i>Kim was defiant. "We will not yield."</i>
 */
public final class Quotations {

  private final List<Quotation> all;
  private final Map<Integer, List<Quotation>> bySentence = new HashMap<>();

  private Quotations(List<Quotation> all) {
    this.all = List.copyOf(all);
    for (Quotation quotation : all) {
      quotation.parts().stream()
          .map(Quotation.Part::sentence)
          .distinct()
          .forEach(it -> bySentence.computeIfAbsent(it, key -> new ArrayList<>()).add(quotation));
    }
  }

  /** Finds the quotations of an article, whose sentences these are. */
  public static Quotations in(List<Phrases> sentences) {
    List<List<Quotation.Part>> pairs =
        QuoteMarks.pairs(sentences.stream().map(Phrases::sentence).toList());
    QuoteSpeakers speakers = new QuoteSpeakers(sentences, pairs);
    List<Quotation> all =
        new ArrayList<>(Transcript.turns(sentences.stream().map(Phrases::sentence).toList()));
    Optional<Quotation> last = Optional.empty();
    for (List<Quotation.Part> parts : pairs) {
      Quotation quotation = new Quotation(parts, speakers.of(parts, last));
      all.add(quotation);
      // A title in quotation marks does not part what somebody goes on to say.
      last = quotation.saying().isPresent() ? Optional.of(quotation) : last;
    }
    return new Quotations(all);
  }

  /** Turns of transcripts first, else in the order of the text. */
  public List<Quotation> all() {
    return all;
  }

  /** The quotation that the token of the article's sentence with this index (from 0) is in. */
  public Optional<Quotation> at(int sentence, Token token) {
    return bySentence.getOrDefault(sentence, List.of()).stream()
        .filter(it -> it.covers(sentence, token.index()))
        .findFirst();
  }
}
