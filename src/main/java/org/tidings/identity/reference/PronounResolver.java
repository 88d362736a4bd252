package org.tidings.identity.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.identity.reference.discourse.Antecedent;
import org.tidings.identity.reference.discourse.Discourse;
import org.tidings.identity.reference.discourse.DiscourseReferent;

/**
 * Resolves pronouns of the third person by number, gender, kind, syntactic role and distance. Where
 * two candidates are about as likely, there is no reference.
 */
final class PronounResolver {

  private static final WordTable VERBS = WordTable.load(PronounResolver.class, "words.txt");
  private static final Set<String> EXPLETIVE = VERBS.words("expletive");
  private static final Set<EntityType> PLACES =
      Set.of(EntityType.COUNTRY, EntityType.CITY, EntityType.PLACE);
  private static final int PERSON_WINDOW = 4;
  private static final int THING_WINDOW = 1;
  private static final double SURE_BY_GENDER = 0.1;
  private static final double SURE = 0.5;
  private static final double OF_SPEAKER = 0.6;

  private final Discourse discourse;
  private final MentionIndex mentions;
  private final Speakers speakers;

  PronounResolver(Discourse discourse, MentionIndex mentions, Speakers speakers) {
    this.discourse = discourse;
    this.mentions = mentions;
    this.speakers = speakers;
  }

  /** What the pronoun stands for; empty if that is not clear. */
  Optional<DiscourseReferent> resolve(
      Sentence sentence, int sentenceIndex, Token token, Pronoun pronoun) {
    return switch (pronoun) {
      case HE, SHE ->
          joined(sentence, token, pronoun)
              .or(() -> best(sentence, sentenceIndex, token, pronoun, PERSON_WINDOW));
      case IT ->
          isExpletive(sentence, token)
              ? Optional.empty()
              : best(sentence, sentenceIndex, token, pronoun, THING_WINDOW);
      case THEY -> best(sentence, sentenceIndex, token, pronoun, THING_WINDOW);
      case THERE -> lastPlace(sentenceIndex);
      case I, WE, YOU, RELATIVE -> Optional.empty();
    };
  }

  // "Ellis and his wife": nobody else's.
  private Optional<DiscourseReferent> joined(Sentence sentence, Token token, Pronoun pronoun) {
    int and = token.index() - 1;
    if (!token.is("nmod:poss") || and < 1 || !sentence.token(and).hasLemma("and")) {
      return Optional.empty();
    }
    int last = sentence.token(and - 1).word().equals(",") ? and - 2 : and - 1;
    return last < 0
        ? Optional.empty()
        : mentions
            .nameWith(sentence.token(last))
            .map(PendingMention::referent)
            .filter(person -> fits(person, pronoun));
  }

  private Optional<DiscourseReferent> lastPlace(int sentenceIndex) {
    for (Antecedent candidate : discourse.backwards()) {
      if (candidate.sentenceIndex() < sentenceIndex - THING_WINDOW) {
        break;
      }
      if (candidate.referent().isEntity() && PLACES.contains(candidate.referent().type())) {
        return Optional.of(candidate.referent());
      }
    }
    return Optional.empty();
  }

  private Optional<DiscourseReferent> best(
      Sentence sentence, int sentenceIndex, Token token, Pronoun pronoun, int window) {
    Map<DiscourseReferent, Double> scores = new LinkedHashMap<>();
    boolean isText = isText(sentence, token);
    Optional<DiscourseReferent> speaker = speakers.speaker(token).flatMap(mentions::at);
    for (Antecedent candidate : discourse.backwards()) {
      if (candidate.sentenceIndex() < sentenceIndex - window) {
        break;
      }
      boolean speaks = speaker.filter(candidate.referent()::equals).isPresent();
      if (!speaks
          && fits(candidate.referent(), pronoun)
          && (!isText || candidate.referent().isText())
          && !isBound(sentence, sentenceIndex, token, candidate)) {
        double score =
            score(sentenceIndex, token, candidate)
                + (says(sentence, sentenceIndex, token, candidate) ? OF_SPEAKER : 0);
        scores.merge(candidate.referent(), score, (one, other) -> Math.max(one, other) + 0.2);
      }
    }
    double margin = pronoun.gender().isPresent() ? SURE_BY_GENDER : SURE;
    return clearest(scores, margin);
  }

  // "Both houses approved it": they approved no country.
  private static boolean isText(Sentence sentence, Token token) {
    return token.is("obj", "nsubj:pass")
        && sentence.head(token).filter(verb -> VERBS.has("text", verb.lemma())).isPresent();
  }

  private static Optional<DiscourseReferent> clearest(
      Map<DiscourseReferent, Double> scores, double margin) {
    List<Map.Entry<DiscourseReferent, Double>> ranked =
        scores.entrySet().stream()
            .sorted(Map.Entry.<DiscourseReferent, Double>comparingByValue().reversed())
            .limit(2)
            .toList();
    boolean clear =
        ranked.size() == 1
            || (ranked.size() == 2
                && ranked.get(0).getValue() - ranked.get(1).getValue() >= margin);
    return clear ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
  }

  private static boolean fits(DiscourseReferent referent, Pronoun pronoun) {
    return switch (pronoun) {
      case HE, SHE ->
          referent.isPerson()
              && !referent.isPlural()
              && (referent.gender().isEmpty() || referent.gender().equals(pronoun.gender()));
      case IT -> !referent.isPerson() && !referent.isPlural();
      case THEY -> referent.isPlural();
      case I, WE, YOU, THERE, RELATIVE -> false;
    };
  }

  private static double score(int sentenceIndex, Token token, Antecedent candidate) {
    double role = candidate.isSubject() ? 1.5 : candidate.isObject() ? 0.6 : 0.2;
    boolean parallel =
        (candidate.isSubject() && token.universal().equals("nsubj"))
            || (candidate.isObject() && token.is("obj"));
    double known = candidate.referent().isEntity() ? 0.5 : 0;
    double often = Math.min(candidate.referent().mentions(), 10) * 0.12;
    return -1.3 * (sentenceIndex - candidate.sentenceIndex())
        + role
        + (parallel ? 0.4 : 0)
        + known
        + often;
  }

  // "Nadel says it will close the mine": the subject of what somebody says of itself.
  private static boolean says(
      Sentence sentence, int sentenceIndex, Token token, Antecedent candidate) {
    return candidate.sentenceIndex() == sentenceIndex
        && candidate.isSubject()
        && token.universal().equals("nsubj")
        && sentence
            .head(token)
            .filter(verb -> verb.is("ccomp") && verb.head() == candidate.head().head())
            .isPresent();
  }

  // "Putin met him" speaks of two, "his brother Ivan" too; "Putin hurt himself" of one.
  private static boolean isBound(
      Sentence sentence, int sentenceIndex, Token token, Antecedent candidate) {
    if (candidate.sentenceIndex() != sentenceIndex) {
      return Pronoun.isReflexive(token);
    }
    Token head = candidate.head();
    boolean together = head.head() == token.head() && !token.is("nmod:poss");
    if (Pronoun.isReflexive(token)) {
      return false;
    }
    Optional<Token> owned = sentence.head(token).filter(it -> token.is("nmod:poss"));
    boolean within =
        owned.filter(it -> it.equals(head) || isAppositionOf(sentence, it, head)).isPresent();
    boolean subject = head.universal().equals("nsubj") || token.universal().equals("nsubj");
    return (together && subject) || within;
  }

  // "Corvix, its rival": not its own.
  private static boolean isAppositionOf(Sentence sentence, Token apposition, Token name) {
    return apposition.is("appos") && sentence.head(apposition).filter(name::equals).isPresent();
  }

  // "it is clear that", "it seems"
  private static boolean isExpletive(Sentence sentence, Token token) {
    if (!token.universal().equals("nsubj") && !token.is("expl")) {
      return false;
    }
    Optional<Token> head = sentence.head(token);
    if (token.is("expl") || head.isEmpty()) {
      return true;
    }
    boolean clause = sentence.hasChild(head.get(), "ccomp", "xcomp", "csubj", "advcl", "acl");
    boolean copular = sentence.hasChild(head.get(), "cop");
    return EXPLETIVE.contains(head.get().lemma()) || (copular && (clause || head.get().isNoun()));
  }
}
