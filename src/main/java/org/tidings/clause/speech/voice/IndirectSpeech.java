package org.tidings.clause.speech.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.clause.speech.Attribution;
import org.tidings.clause.speech.Cues;
import org.tidings.clause.speech.Saying;
import org.tidings.clause.speech.SayingFinder;
import org.tidings.clause.syntax.GrammaticalFunction;
import org.tidings.clause.syntax.Phrases;
import org.tidings.clause.syntax.Predicates;
import org.tidings.clause.syntax.Subject;
import org.tidings.clause.syntax.SubjectFinder;
import org.tidings.clause.syntax.WordClass;

/**
 * Finds who says what a clause states, by the tree: "<i>X said</i> that ...", "..., <i>X said</i>",
 * "<i>according to X</i>, ...", "<i>X's claim</i> that ...". A clause inside a said clause is said
 * too.
 */
final class IndirectSpeech {

  private static final int MAX_STEPS = 40;

  private final Sentence sentence;
  private final Phrases phrases;
  private final SayingFinder sayings;
  private final Contents contents;
  private final Optional<Saying> wholeSentence;

  IndirectSpeech(Phrases phrases) {
    this.sentence = phrases.sentence();
    this.phrases = phrases;
    this.sayings = new SayingFinder(phrases);
    this.contents = new Contents(sentence);
    this.wholeSentence = ofWholeSentence();
  }

  /** The sayings that {@code predicate} is in, the innermost first. */
  List<Saying> around(Token predicate) {
    List<Saying> found = new ArrayList<>();
    List<Token> path = new ArrayList<>();
    Token token = predicate;
    for (int steps = 0; steps < MAX_STEPS; steps++) {
      path.add(token);
      at(token).filter(saying -> !isPartOf(path, saying)).ifPresent(found::add);
      Optional<Token> head = sentence.head(token);
      if (head.isEmpty()) {
        break;
      }
      token = head.get();
    }
    wholeSentence
        .filter(saying -> !isPartOf(path, saying))
        .filter(saying -> found.stream().noneMatch(it -> it.cue().equals(saying.cue())))
        .ifPresent(found::add);
    return found;
  }

  // What describes the cue or the speaker is not what he says: "people briefed on the talks said".
  private static boolean isPartOf(List<Token> path, Saying saying) {
    return path.get(0).equals(saying.cue())
        || path.subList(0, path.size() - 1).contains(saying.cue());
  }

  // "according to the police." at the end holds for all that comes before.
  private Optional<Saying> ofWholeSentence() {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).hasLemma("accord", "according")
          && tokens.subList(i, tokens.size()).stream().noneMatch(it -> it.word().equals(","))) {
        int according = i;
        boolean afterComma = sentence.isAfterComma(tokens.get(i));
        return tokens.subList(i + 2, tokens.size()).stream()
            .filter(WordClass::isNominal)
            .filter(
                token ->
                    (token.head() < according && afterComma)
                        || phrases.preposition(token).startsWith("according"))
            .findFirst()
            .map(sayings::according);
      }
    }
    return Optional.empty();
  }

  private Optional<Saying> at(Token token) {
    return Predicates.verbAround(sentence, token)
        .or(() -> sentence.head(token))
        .flatMap(head -> saidBy(head, token))
        .or(() -> inserted(token))
        .or(() -> accordingTo(token))
        .or(() -> asPut(token))
        .or(() -> ofParticiple(token))
        .or(() -> contents.cueAsSubject(token).map(sayings::of))
        .or(() -> inSurvey(token))
        .or(() -> inEyesOf(token))
        .or(() -> hearsay(token));
  }

  // "In the poll, half of the farmers favoured the plan": the poll says so.
  private Optional<Saying> inSurvey(Token token) {
    return sentence.children(token).stream()
        .filter(child -> child.is("obl") && Cues.SURVEY.has(child))
        .filter(child -> phrases.preposition(child).equalsIgnoreCase("in"))
        .filter(
            child ->
                child.index() < token.index() ? isFollowedByComma(child) : phrases.isSetOff(child))
        .findFirst()
        .map(sayings::according);
  }

  // "For many farmers, the drought was a disaster": they hold it to be one.
  private Optional<Saying> inEyesOf(Token token) {
    return sentence.children(token).stream()
        .filter(child -> child.is("obl") && sentence.hasChild(token, "cop"))
        .filter(child -> phrases.preposition(child).equalsIgnoreCase("for"))
        .filter(child -> child.index() < token.index() && isFollowedByComma(child))
        .filter(IndirectSpeech::canThink)
        .findFirst()
        .map(it -> sayings.according(it).as(Attribution.BELIEF));
  }

  private static boolean canThink(Token noun) {
    return noun.entityType() == EntityType.PERSON || Cues.SPEAKER_NOUN.has(noun);
  }

  private boolean isFollowedByComma(Token noun) {
    return phrases
        .list(noun)
        .map(phrase -> phrase.tokens().get(phrase.tokens().size() - 1).index() + 1)
        .filter(next -> next < sentence.tokens().size())
        .filter(next -> sentence.token(next).word().equals(","))
        .isPresent();
  }

  // "left the hall, saying the panel ignored it": the parser takes the participle for "that".
  private Optional<Saying> ofParticiple(Token token) {
    return sentence
        .child(token, "mark")
        .filter(mark -> mark.tag().equals("VBG") && Cues.SPEECH.has(mark))
        .flatMap(
            mark ->
                sentence
                    .head(token)
                    .map(
                        verb ->
                            sayings.of(
                                mark, new SubjectFinder(sentence).of(verb).map(Subject::head))));
  }

  // "As the mayor put it, the city had lost its heart".
  private Optional<Saying> asPut(Token token) {
    return sentence.children(token).stream()
        .filter(child -> child.is("advcl") && (contents.isCue(child) || child.hasLemma("put")))
        .filter(child -> GrammaticalFunction.hasSubject(sentence, child))
        .filter(child -> !sentence.hasChild(child, "ccomp"))
        .filter(child -> Predicates.isMarked(sentence, child, "as"))
        .findFirst()
        .map(sayings::of);
  }

  // "reportedly", "allegedly": nobody is named.
  private Optional<Saying> hearsay(Token token) {
    return sentence.children(token).stream()
        .filter(child -> Cues.HEARSAY_ADVERB.has(child) || Cues.ALLEGED_ADVERB.has(child))
        .findFirst()
        .map(
            adverb ->
                new Saying(
                    Cues.HEARSAY_ADVERB.has(adverb) ? Attribution.SOURCE : Attribution.SPEECH,
                    adverb,
                    Optional.empty(),
                    Optional.empty(),
                    false));
  }

  private Optional<Saying> saidBy(Token head, Token said) {
    if (contents.isSaid(said, head)) {
      return Optional.of(sayings.of(head));
    }
    if (contents.isBareConviction(said, head)) {
      return Optional.of(sayings.ofAdjective(head));
    }
    boolean ofNoun = said.is("acl", "ccomp", "dep", "advcl") && isAfterThat(said);
    if (!ofNoun) {
      return Optional.empty();
    }
    if (Cues.CONVICTION.has(head) && isSomebodys(head)) {
      return Optional.of(sayings.ofAdjective(head));
    }
    return isNoun(head)
        ? Optional.of(ofNoun(head))
        : verbTelling(head).or(() -> contents.making(head)).map(sayings::of);
  }

  private boolean isAfterThat(Token said) {
    return Predicates.isMarked(sentence, said, "that")
        || sentence.children(said).stream().anyMatch(it -> it.is("dep") && it.hasLemma("that"));
  }

  // "told the inquiry that the lorry hit the wall": the parser ties the clause to the inquiry.
  private Optional<Token> verbTelling(Token noun) {
    return sentence
        .head(noun)
        .filter(verb -> verb.isVerb() && Cues.SPEECH.has(verb))
        .filter(verb -> noun.is("obl") || (noun.is("obj", "iobj") && Cues.ADDRESSING.has(verb)));
  }

  // "rejected claims that it was so": the one who rejects them says that it was not; and by whoever
  // "the claim that it was so was rejected".
  private Saying ofNoun(Token noun) {
    return sentence
        .head(noun)
        .filter(verb -> verb.isVerb() && Cues.DENIAL.has(verb))
        .filter(verb -> noun.is("nsubj:pass") || isOwnClaim(noun))
        .map(sayings::of)
        .orElseGet(() -> sayings.ofNoun(noun));
  }

  // "were adamant that", "it is clear that": only the former has somebody who is.
  private boolean isSomebodys(Token adjective) {
    return sentence.hasChild(adjective, "cop", "aux:pass")
        && sentence
            .child(adjective, "nsubj", "nsubj:pass", "csubj")
            .filter(subject -> !subject.hasLemma("it"))
            .isPresent();
  }

  private boolean isOwnClaim(Token noun) {
    return noun.is("obj") && !sentence.hasChild(noun, "nmod:poss");
  }

  private static boolean isNoun(Token noun) {
    return noun.isNoun()
        && (Cues.SPEECH_NOUN.has(noun) || Cues.BELIEF_NOUN.has(noun) || Cues.SOURCE_NOUN.has(noun));
  }

  // "..., state media reported on Tuesday, ...": the cue hangs beside the clause.
  private Optional<Saying> inserted(Token token) {
    return sentence.children(token).stream()
        .filter(child -> child.is("parataxis") && contents.isCue(child))
        .filter(child -> GrammaticalFunction.hasSubject(sentence, child))
        .filter(child -> !sentence.hasChild(child, "ccomp", "obj"))
        .findFirst()
        .map(sayings::of);
  }

  private Optional<Saying> accordingTo(Token token) {
    return sentence.children(token).stream()
        .filter(child -> child.is("obl", "nmod", "advcl"))
        .filter(child -> phrases.preposition(child).equalsIgnoreCase("according to"))
        .findFirst()
        .map(sayings::according);
  }
}
