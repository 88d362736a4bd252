package org.tidings.clause.speech.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.speech.Attribution;
import org.tidings.clause.speech.Cues;
import org.tidings.clause.speech.Saying;
import org.tidings.clause.speech.SayingFinder;
import org.tidings.clause.syntax.GrammaticalFunction;
import org.tidings.clause.syntax.InvertedOrder;
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
  private static final int MAX_GERUND = 4;

  private final Sentence sentence;
  private final Phrases phrases;
  private final SayingFinder sayings;
  private final Optional<Saying> wholeSentence;

  IndirectSpeech(Phrases phrases) {
    this.sentence = phrases.sentence();
    this.phrases = phrases;
    this.sayings = new SayingFinder(phrases);
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

  // ", according to the police." at the end holds for all that comes before.
  private Optional<Saying> ofWholeSentence() {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).hasLemma("accord", "according")
          && tokens.get(i - 1).word().equals(",")
          && tokens.subList(i, tokens.size()).stream().noneMatch(it -> it.word().equals(","))) {
        int according = i;
        return tokens.subList(i + 2, tokens.size()).stream()
            .filter(WordClass::isNominal)
            .filter(
                token ->
                    token.head() < according || phrases.preposition(token).startsWith("according"))
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
        .or(() -> hearsay(token));
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
        .filter(child -> child.is("advcl") && (isCue(child) || child.hasLemma("put")))
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
    boolean content =
        said.is("ccomp")
            && !Predicates.isRelativeClause(sentence, said)
            && !InvertedOrder.isInvertedCondition(sentence, head);
    if ((content && isCue(head))
        || isAccusation(head, said)
        || isBeforeCue(head, said)
        || isAfterCue(head, said)
        || isAsked(head, said)
        || isDenied(head, said)) {
      return Optional.of(sayings.of(head));
    }
    boolean ofNoun =
        said.is("acl", "ccomp", "dep", "advcl") && Predicates.isMarked(sentence, said, "that");
    if (!ofNoun) {
      return Optional.empty();
    }
    if (Cues.CONVICTION.has(head) && isSomebodys(head)) {
      return Optional.of(sayings.ofAdjective(head));
    }
    return isNoun(head) ? Optional.of(ofNoun(head)) : verbTelling(head).map(sayings::of);
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

  // "Two trains collided, the railway said": the parser may take it for an adverbial clause.
  private boolean isBeforeCue(Token cue, Token said) {
    return said.is("advcl", "dep", "parataxis")
        && said.index() < cue.index()
        && isCue(cue)
        && !sentence.hasChild(cue, "ccomp", "obj")
        && !sentence.hasChild(said, "mark")
        && GrammaticalFunction.hasSubject(sentence, said)
        && sentence.children(cue).stream()
            .anyMatch(
                child -> GrammaticalFunction.isSubject(child) && child.index() > said.index());
  }

  // "Police say driver ignored red light": in headlines the parser is not sure of the clause.
  private boolean isAfterCue(Token cue, Token said) {
    return said.is("dep", "parataxis")
        && said.index() > cue.index()
        && isCue(cue)
        && !sentence.hasChild(cue, "ccomp", "obj")
        && !sentence.hasChild(said, "mark")
        && sentence.children(said).stream()
            .anyMatch(child -> child.is("nsubj") && child.index() > cue.index());
  }

  // "was asked if it was so": the parser takes it for a condition.
  private boolean isAsked(Token verb, Token said) {
    return said.is("advcl")
        && verb.isVerb()
        && Cues.ASKING.has(verb)
        && said.index() > verb.index()
        && Predicates.isMarked(sentence, said, "if", "whether");
  }

  // "denied dumping the chemicals", "denied having dumped them".
  private boolean isDenied(Token verb, Token embedded) {
    boolean gerund =
        (embedded.tag().equals("VBG") && !sentence.hasChild(embedded, "mark", "case"))
            || sentence.children(embedded).stream()
                .anyMatch(child -> child.word().equalsIgnoreCase("having"));
    return embedded.is("dep", "ccomp", "advcl")
        && Cues.SAYING_CHAIN.has(verb)
        && embedded.index() > verb.index()
        && embedded.index() - verb.index() <= MAX_GERUND
        && gerund;
  }

  // "accused them of leaving", "arrested them for stealing": who accuses says that they did it;
  // "warned them against leaving".
  private boolean isAccusation(Token verb, Token embedded) {
    boolean against =
        Cues.SPEECH.has(verb)
            && sentence.hasChild(verb, "obj")
            && sentence
                .child(embedded, "mark", "case")
                .filter(it -> it.hasLemma("against"))
                .isPresent();
    return embedded.is("advcl", "obl", "acl")
        && embedded.tag().equals("VBG")
        && (Cues.ACCUSATION.has(verb) || against);
  }

  // "..., state media reported on Tuesday, ...": the cue hangs beside the clause.
  private Optional<Saying> inserted(Token token) {
    return sentence.children(token).stream()
        .filter(child -> child.is("parataxis") && isCue(child))
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

  private static boolean isCue(Token verb) {
    return verb.isVerb()
        && (Cues.SPEECH.has(verb)
            || Cues.BELIEF.has(verb)
            || Cues.ASKING.has(verb)
            || Cues.DEMAND.has(verb));
  }
}
