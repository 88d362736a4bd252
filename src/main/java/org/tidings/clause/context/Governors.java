package org.tidings.clause.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.clause.speech.Cues;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.GrammaticalFunction;
import org.tidings.clause.syntax.Predicates;

/**
 * Finds what the words above a clause say of it: "<i>ruled out</i> joining", "<i>no evidence</i>
 * that", "reports that ... were <i>false</i>".
 */
final class Governors {

  private static final WordTable WORDS = WordTable.load(Governors.class, "words.txt");

  private final Sentence sentence;
  private final Predicate<Token> negated;

  /**
   * @param negated whether a verb or noun is negated by a word of its own
   */
  Governors(Sentence sentence, Predicate<Token> negated) {
    this.sentence = sentence;
    this.negated = negated;
  }

  /** All that is said of a clause, by the verb of each of its gerunds and of what it is part of. */
  List<Signature.Effect> all(Clause clause) {
    List<Signature.Effect> all = new ArrayList<>();
    clause.group().links().forEach(link -> all.add(ofGerund(link.verb())));
    if (!clause.predicate().equals(clause.group().first().verb())) {
      all.add(ofGerund(clause.predicate()));
    }
    all.add(ofContent(clause.predicate()));
    return all;
  }

  /** Whether a verb says by its signature what is to be thought of the gerund that follows it. */
  boolean isGoverning(Token verb) {
    return sentence
        .child(verb, "xcomp")
        .filter(gerund -> gerund.tag().equals("VBG"))
        .flatMap(gerund -> Signature.of(name(verb), joint(gerund)))
        .isPresent();
  }

  /** What is said of what a gerund, {@code verb}, names by the verb that it hangs on. */
  private Signature.Effect ofGerund(Token verb) {
    return Predicates.verbAround(sentence, verb)
        .or(() -> sentence.head(verb))
        .filter(head -> verb.tag().equals("VBG") && !GrammaticalFunction.isSubject(verb))
        .filter(head -> head.index() < verb.index() && !verb.is("conj", "acl:relcl"))
        .flatMap(head -> effect(head, joint(verb)))
        .orElse(Signature.Effect.NONE);
  }

  // "held off on sending", "backed out of signing".
  private String joint(Token gerund) {
    String words =
        sentence.children(gerund).stream()
            .filter(child -> child.is("mark", "case") && child.index() < gerund.index())
            .map(Token::lemma)
            .collect(Collectors.joining("_"));
    return words.isEmpty() ? "ing" : words;
  }

  /** What is said of a clause by what it is the content of. */
  private Signature.Effect ofContent(Token predicate) {
    Token first = predicate;
    while (first.is("conj") && sentence.head(first).filter(this::isContentOrConjunct).isPresent()) {
      first = sentence.head(first).orElseThrow();
    }
    Token content = first;
    return sentence
        .head(content)
        .filter(head -> isContent(content, head))
        .flatMap(this::ofHead)
        .orElse(Signature.Effect.NONE);
  }

  /** Whether it is said of a word for saying that it is not said, or that it is not so. */
  boolean isJudged(Token cue) {
    return isUnsaid(cue) || isMistaken(cue) || isShownByLittle(cue) || ofNoun(cue).isPresent();
  }

  // "nothing indicates that" says something of the clause, "nobody says that" is still a saying.
  private boolean isShownByLittle(Token cue) {
    return isOfLittle(cue) && effect(cue, "that").isPresent();
  }

  // "wrongly claimed that", "his false claim that".
  private boolean isMistaken(Token cue) {
    return sentence.children(cue).stream()
        .filter(child -> child.is("advmod", "amod"))
        .anyMatch(child -> WORDS.has("mistaken", child.lemma()));
  }

  // "no suggestion that".
  private boolean isUnsaid(Token noun) {
    return noun.isNoun() && isTold(noun) && isNegated(noun);
  }

  private static boolean isTold(Token noun) {
    return Cues.SPEECH_NOUN.has(noun) || Cues.SOURCE_NOUN.has(noun) || Cues.BELIEF_NOUN.has(noun);
  }

  private boolean isContentOrConjunct(Token predicate) {
    return predicate.is("conj")
        || sentence.head(predicate).filter(head -> isContent(predicate, head)).isPresent();
  }

  private boolean isContent(Token predicate, Token head) {
    boolean that =
        sentence.children(predicate).stream()
            .anyMatch(
                child ->
                    child.hasLemma("that", "whether", "if")
                        && !GrammaticalFunction.isSubject(child));
    boolean bare = predicate.is("ccomp") && (head.isVerb() || sentence.hasChild(head, "cop"));
    return (that || bare)
        && predicate.is("ccomp", "acl", "csubj", "dep", "advcl", "xcomp")
        && !(predicate.is("advcl") && head.isVerb());
  }

  // "no evidence has emerged that": the clause hangs on the verb.
  private Optional<Signature.Effect> ofHead(Token head) {
    Optional<Signature.Effect> own = effect(head, "that");
    if (own.isPresent()) {
      return own;
    }
    if (isMistaken(head) && (head.isVerb() || isTold(head))) {
      return Optional.of(Signature.FALSEHOOD.effect(false));
    }
    if (isUnsaid(head)) {
      return Optional.of(Signature.PROVED.effect(true));
    }
    return head.isVerb()
        ? sentence.child(head, "nsubj", "nsubj:pass").flatMap(it -> effect(it, "that"))
        : ofNoun(head);
  }

  // "reports that ... were false", "no truth to reports that", "the claim that ... is a lie".
  private Optional<Signature.Effect> ofNoun(Token noun) {
    return sentence
        .head(noun)
        .filter(
            head -> isTold(noun) && (noun.is("nmod", "obl") || GrammaticalFunction.isSubject(noun)))
        .flatMap(this::verdict)
        .flatMap(head -> effect(head, "that"));
  }

  // "were false", "proved false", "turned out to be false".
  private Optional<Token> verdict(Token head) {
    return head.hasLemma("prove", "turn")
        ? sentence.child(head, "xcomp")
        : Optional.of(head).filter(it -> it.isNoun() || sentence.hasChild(it, "cop", "aux:pass"));
  }

  private Optional<Signature.Effect> effect(Token word, String joint) {
    return Signature.of(name(word), joint)
        .filter(signature -> signature != Signature.DOUBT || word.isNoun())
        .map(signature -> signature.effect(isNegated(word)));
  }

  private String name(Token word) {
    return sentence
        .child(word, "compound:prt")
        .or(() -> particle(word))
        .map(particle -> word.lemma() + "_" + particle.lemma())
        .orElse(word.lemma());
  }

  // "rule | out/dep cutting": the parser may hang the particle on what follows.
  private Optional<Token> particle(Token verb) {
    return Optional.of(verb.index() + 1)
        .filter(next -> verb.isVerb() && next < sentence.tokens().size())
        .map(sentence::token)
        .filter(next -> next.hasTag("RP"));
  }

  // "failed to rule out", "did not rule out", "no evidence", "little doubt".
  private boolean isNegated(Token word) {
    boolean failed =
        sentence
            .head(word)
            .filter(verb -> word.is("xcomp") && Cues.NEGATIVE_CHAIN.has(verb))
            .isPresent();
    boolean nothing =
        sentence.children(word).stream()
            .anyMatch(
                child ->
                    child.is("amod", "det") && child.hasLemma("little", "scant", "scarce", "few"));
    return (negated.test(word) || nothing || isOfLittle(word) || isOfNo(word)) ^ failed;
  }

  // "no trace of evidence".
  private boolean isOfNo(Token word) {
    return word.is("nmod")
        && Signature.of(word.lemma(), "that").isPresent()
        && sentence.head(word).filter(Token::isNoun).filter(negated).isPresent();
  }

  // "found little to suggest that", "nothing indicates that", "nobody has proved that".
  private boolean isOfLittle(Token word) {
    Optional<Token> noun =
        word.is("xcomp", "advcl")
            ? sentence.head(word).flatMap(verb -> sentence.child(verb, "obj"))
            : word.is("acl") ? sentence.head(word) : sentence.child(word, "nsubj");
    return noun.filter(it -> it.hasLemma("little", "nothing", "nobody")).isPresent();
  }
}
