package org.tidings.extraction.context;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.TimeExpression;
import org.tidings.annotation.Token;
import org.tidings.extraction.clause.Clause;
import org.tidings.extraction.clause.VerbGroup;
import org.tidings.extraction.speech.Attribution;
import org.tidings.extraction.speech.Cues;
import org.tidings.extraction.speech.Quotations;
import org.tidings.extraction.speech.Saying;
import org.tidings.extraction.speech.VoiceFinder;

/** Finds the context of the clauses of a sentence. */
public final class ContextFinder {

  private static final String DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";

  private final Sentence sentence;
  private final VoiceFinder voices;

  /**
   * For one sentence.
   *
   * @param place of the sentence in the article, from 0
   */
  public ContextFinder(Sentence sentence, int place, Quotations quotations) {
    this.sentence = sentence;
    this.voices = new VoiceFinder(sentence, place, quotations);
  }

  public Context of(Clause clause) {
    Optional<Saying> saying = voices.of(clause.predicate());
    Polarity polarity = polarity(clause);
    return new Context(
        saying.map(Saying::kind).orElse(Attribution.OWN_VOICE),
        saying.flatMap(Saying::speaker),
        saying.flatMap(Saying::addressee),
        saying.filter(Saying::denial).isPresent() ? polarity.reversed() : polarity,
        modality(clause),
        time(clause));
  }

  private Polarity polarity(Clause clause) {
    Polarity polarity = Polarity.POSITIVE;
    for (VerbGroup.Link link : clause.group().links()) {
      if (link.core().stream().anyMatch(token -> token.hasLemma("not", "never", "n't"))
          || (!link.equals(clause.group().last()) && Cues.NEGATIVE_CHAIN.has(link.verb()))) {
        polarity = polarity.reversed();
      }
    }
    boolean negated = hasNo(clause) || isPrevented(clause) || hasNegativeWord(clause);
    return negated ? polarity.reversed() : polarity;
  }

  // "neither condemned nor supported", "no longer sends", "hardly matters".
  private boolean hasNegativeWord(Clause clause) {
    return sentence.children(clause.predicate()).stream()
        .anyMatch(child -> Cues.NEGATIVE_WORD.has(child) || isNoLonger(child));
  }

  private boolean isNoLonger(Token adverb) {
    return adverb.is("advmod")
        && adverb.word().equalsIgnoreCase("longer")
        && sentence.children(adverb).stream().anyMatch(child -> child.hasLemma("no"));
  }

  private boolean isPrevented(Clause clause) {
    Token predicate = clause.predicate();
    return predicate.is("advcl")
        && sentence
            .child(predicate, "mark", "case")
            .filter(mark -> mark.hasLemma("from"))
            .isPresent()
        && sentence.head(predicate).filter(verb -> Cues.PREVENTION.has(verb)).isPresent();
  }

  // "no troops were sent", "neither side": the noun carries the negation.
  private boolean hasNo(Clause clause) {
    return clause.subject().filter(subject -> isNo(subject.head())).isPresent()
        || clause.arguments().stream()
            .filter(argument -> argument.role().isCore())
            .anyMatch(argument -> isNo(argument.head()))
        || (clause.isCopular() && isNo(clause.predicate()));
  }

  private boolean isNo(Token noun) {
    return noun.hasLemma("nothing", "nobody", "none", "neither")
        || sentence.children(noun).stream()
            .anyMatch(child -> child.is("det") && child.hasLemma("no", "neither"));
  }

  private Modality modality(Clause clause) {
    if (isConditional(clause.predicate())) {
      return Modality.HYPOTHETICAL;
    }
    Optional<Modality> infinitive = ofInfinitive(clause);
    if (infinitive.isPresent()) {
      return infinitive.get();
    }
    for (VerbGroup.Link link : clause.group().links()) {
      Modality modality = modality(link, link.equals(clause.group().last()));
      if (modality != Modality.CERTAIN) {
        return modality;
      }
    }
    return isQuestion(clause) ? Modality.ASKED : ofVerbAbove(clause);
  }

  // "appears to be the strongest": the verb governs a clause with a copula.
  private Modality ofVerbAbove(Clause clause) {
    return sentence
        .head(clause.predicate())
        .filter(verb -> clause.predicate().is("xcomp"))
        .map(ContextFinder::ofChain)
        .filter(modality -> modality != Modality.CERTAIN)
        .orElseGet(() -> ofAdverbs(clause));
  }

  // "to demonstrate support" is meant, "helped them win" not said to be so, "Send help" asked for.
  private static Optional<Modality> ofInfinitive(Clause clause) {
    VerbGroup.Link first = clause.group().first();
    if (clause.isCopular() || !first.verb().tag().equals("VB") || first.core().size() > 1) {
      return Optional.empty();
    }
    if (clause.predicate().is("root")) {
      return Optional.of(Modality.COMMANDED);
    }
    return Optional.of(
        first.marker().isEmpty() && !clause.predicate().is("conj")
            ? Modality.HYPOTHETICAL
            : Modality.INTENDED);
  }

  private static Modality modality(VerbGroup.Link link, boolean last) {
    for (Token token : link.core()) {
      if (token.tag().equals("MD")) {
        return modal(token);
      }
    }
    return last ? Modality.CERTAIN : ofChain(link.verb());
  }

  private static Modality ofChain(Token verb) {
    if (Cues.INTENTION_CHAIN.has(verb)) {
      return Modality.INTENDED;
    }
    if (Cues.APPEARANCE_CHAIN.has(verb)) {
      return Modality.PROBABLE;
    }
    return Cues.DUTY_CHAIN.has(verb) ? Modality.OBLIGATORY : Modality.CERTAIN;
  }

  private static Modality modal(Token modal) {
    return switch (modal.word().toLowerCase(Locale.ROOT)) {
      case "may", "might", "could", "can", "ca" -> Modality.POSSIBLE;
      case "must", "should", "ought", "need" -> Modality.OBLIGATORY;
      case "will", "wo", "'ll", "shall" -> Modality.INTENDED;
      default -> Modality.HYPOTHETICAL;
    };
  }

  private boolean isConditional(Token predicate) {
    return sentence.children(predicate).stream()
        .anyMatch(child -> child.is("mark") && child.hasLemma("if", "unless", "whether", "lest"));
  }

  private boolean isQuestion(Clause clause) {
    List<Token> tokens = sentence.tokens();
    return clause.predicate().is("root") && tokens.get(tokens.size() - 1).word().equals("?");
  }

  private Modality ofAdverbs(Clause clause) {
    for (Token child : sentence.children(clause.predicate())) {
      if (child.is("advmod") && child.hasLemma("perhaps", "maybe", "possibly")) {
        return Modality.POSSIBLE;
      }
      if (child.is("advmod")
          && child.hasLemma("probably", "likely", "apparently", "reportedly", "allegedly")) {
        return Modality.PROBABLE;
      }
    }
    return Modality.CERTAIN;
  }

  private Optional<String> time(Clause clause) {
    return sentence.times().stream()
        .filter(time -> time.value().matches(DATE))
        .filter(time -> belongsTo(time, clause))
        .findFirst()
        .map(TimeExpression::value);
  }

  // The time's top word hangs on the clause's verb, or on an object of it.
  private boolean belongsTo(TimeExpression time, Clause clause) {
    for (int i = time.begin(); i < time.end(); i++) {
      Token token = sentence.token(i);
      boolean top = token.head() < time.begin() || token.head() >= time.end();
      if (top) {
        return isArgument(token, clause);
      }
    }
    return false;
  }

  private static boolean isArgument(Token top, Clause clause) {
    return top.head() == clause.predicate().index()
        || top.head() == clause.verb().index()
        || clause.arguments().stream().anyMatch(argument -> argument.head().equals(top));
  }
}
