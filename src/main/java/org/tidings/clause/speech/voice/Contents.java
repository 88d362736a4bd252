package org.tidings.clause.speech.voice;

import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.speech.Cues;
import org.tidings.clause.syntax.GrammaticalFunction;
import org.tidings.clause.syntax.InvertedOrder;
import org.tidings.clause.syntax.Predicates;

/** Tells whether a clause is what the verb says that it hangs on, also where the parser errs. */
final class Contents {

  private static final int MAX_GERUND = 4;
  private static final String BREAK = "[;:\u2013\u2014]|--|-";

  private final Sentence sentence;

  Contents(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether a verb can have what is said or thought as its object. */
  boolean isCue(Token verb) {
    return verb.isVerb()
        && (Cues.SPEECH.has(verb)
            || Cues.BELIEF.has(verb)
            || Cues.ASKING.has(verb)
            || Cues.DEMAND.has(verb)
            || isPhrasal(verb)
            || isHeard(verb));
  }

  // "the court heard that".
  private boolean isHeard(Token verb) {
    return verb.hasLemma("hear")
        && sentence.child(verb, "nsubj").filter(Cues.HEARING::has).isPresent();
  }

  // "shot back that", "made clear that".
  private boolean isPhrasal(Token verb) {
    return sentence.children(verb).stream()
        .filter(child -> child.index() > verb.index())
        .anyMatch(
            child ->
                child.hasLemma("back")
                    ? Cues.RETORTING.has(verb)
                    : child.hasLemma("clear", "plain") && verb.hasLemma("make"));
  }

  /**
   * Whether a clause is what is said.
   *
   * @param head what the clause hangs on
   */
  boolean isSaid(Token said, Token head) {
    boolean content =
        said.is("ccomp")
            && !Predicates.isRelativeClause(sentence, said)
            && !InvertedOrder.isInvertedCondition(sentence, head);
    return (content && isCue(head))
        || isAccusation(said, head)
        || isBeforeCue(said, head)
        || isAfterCue(said, head)
        || isLoose(said, head)
        || isSecond(said, head)
        || isAfterThat(said, head)
        || isClear(said, head)
        || isAsked(said, head)
        || isDenied(said, head)
        || isTalkedAbout(said, head);
  }

  // "bragged about how cheaply he ran it", "argued on how it should be run".
  private boolean isTalkedAbout(Token said, Token verb) {
    return said.is("advcl")
        && said.index() > verb.index()
        && (Cues.TALKING.has(verb) || isCue(verb))
        && Predicates.isMarked(sentence, said, "about", "on", "over", "of")
        && sentence.tokens().subList(verb.index(), said.index()).stream()
            .anyMatch(it -> it.isWh() || it.hasLemma("whether"));
  }

  // "Two trains collided, the railway said": the parser may take it for an adverbial clause.
  private boolean isBeforeCue(Token said, Token cue) {
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
  private boolean isAfterCue(Token said, Token cue) {
    return said.is("dep", "parataxis")
        && said.index() > cue.index()
        && isCue(cue)
        && !sentence.hasChild(cue, "ccomp", "obj")
        && !sentence.hasChild(said, "mark")
        && sentence.children(said).stream()
            .anyMatch(child -> child.is("nsubj") && child.index() > cue.index());
  }

  // "was asked if it was so", "asked them why it was so": the parser takes it for an adverbial.
  private boolean isAsked(Token said, Token verb) {
    return said.is("advcl", "dep")
        && verb.isVerb()
        && Cues.ASKING.has(verb)
        && said.index() > verb.index()
        && (Predicates.isMarked(sentence, said, "if", "whether") || isQuestion(said));
  }

  private boolean isQuestion(Token said) {
    return sentence.children(said).stream()
        .anyMatch(child -> child.isWh() && child.index() < said.index() && !child.hasLemma("when"));
  }

  // "denied dumping the chemicals", "denied having dumped them".
  private boolean isDenied(Token embedded, Token verb) {
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
  private boolean isAccusation(Token embedded, Token verb) {
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

  // "He says the scandal, while grave, was dealt with", "which they say left a gap": the parser
  // takes the subject for the object, and does not know what the verb is to it.
  private boolean isLoose(Token said, Token cue) {
    return said.is("dep", "xcomp", "parataxis")
        && said.index() > cue.index()
        && Cues.REPORTING.has(cue)
        && cue.isVerb()
        && isFinite(said, cue)
        && (!said.is("xcomp") || GrammaticalFunction.hasSubject(sentence, said))
        && !sentence.hasChild(said, "mark", "cc")
        && !hasBreak(cue.index() + 1, said.index())
        && sentence.children(cue).stream().noneMatch(child -> isBefore(child, cue));
  }

  // What is said comes before the verb: "..., he said, ...".
  private static boolean isBefore(Token child, Token cue) {
    return child.index() < cue.index()
        && child.is("ccomp", "parataxis", "dep", "obj")
        && !child.isWh();
  }

  private boolean isFinite(Token said, Token cue) {
    boolean helped = sentence.hasChild(said, "aux", "aux:pass", "cop");
    boolean next = said.index() == cue.index() + 1 && sentence.hasChild(cue, "obj");
    return helped || said.hasTag("VBD", "VBZ", "VBP") || (next && said.hasTag("VBN"));
  }

  private boolean hasBreak(int begin, int end) {
    return sentence.tokens().subList(begin, end).stream()
        .anyMatch(token -> token.word().matches(BREAK) || token.is("cc"));
  }

  // "said that it was so, and that talk of it masked the rest": the second "that" tells.
  private boolean isSecond(Token said, Token cue) {
    return said.is("conj")
        && isCue(cue)
        && sentence
            .child(said, "cc")
            .map(and -> and.index() + 1)
            .filter(that -> that < said.index() && sentence.token(that).hasLemma("that"))
            .isPresent()
        && sentence
            .child(cue, "ccomp")
            .filter(first -> Predicates.isMarked(sentence, first, "that"))
            .isPresent();
  }

  // "pledged that, if elected, he would leave": the clause hangs on "that".
  private boolean isAfterThat(Token that, Token cue) {
    return that.hasLemma("that")
        && that.hasTag("IN", "WDT", "DT")
        && that.is("obj", "dep")
        && isCue(cue)
        && that.index() > cue.index()
        && sentence.tokens().stream()
            .anyMatch(token -> token.index() > that.index() && token.head() == that.index());
  }

  // "made clear he was ill": without "that" the parser does not tie it to the verb.
  private boolean isClear(Token said, Token cue) {
    return said.is("parataxis", "dep")
        && said.index() > cue.index()
        && isPhrasal(cue)
        && GrammaticalFunction.hasSubject(sentence, said)
        && !hasBreak(cue.index() + 1, said.index());
  }

  /**
   * The verb of saying that the parser takes for the subject of what is said: "admits there is".
   */
  Optional<Token> cueAsSubject(Token said) {
    return sentence
        .child(said, "csubj")
        .filter(cue -> cue.index() < said.index() && Cues.SPEECH.has(cue))
        .filter(cue -> cue.hasTag("VBZ", "VBD", "VBP") && sentence.hasChild(cue, "nsubj"));
  }

  /** The verb that makes it clear: "made clear that it was so". */
  Optional<Token> making(Token adjective) {
    return sentence
        .head(adjective)
        .filter(verb -> adjective.is("xcomp", "obj", "advmod") && verb.isVerb())
        .filter(this::isPhrasal);
  }

  /** Whether a clause without "that" is what somebody is sure of: "was not sure he gave it". */
  boolean isBareConviction(Token said, Token adjective) {
    return said.is("ccomp", "dep")
        && adjective.tag().startsWith("JJ")
        && Cues.CONVICTION.has(adjective)
        && said.index() > adjective.index()
        && sentence.hasChild(adjective, "cop")
        && sentence.hasChild(adjective, "nsubj")
        && sentence.child(adjective, "nsubj").filter(it -> it.hasLemma("it")).isEmpty()
        && sentence.hasChild(said, "nsubj", "nsubj:pass")
        && !sentence.hasChild(said, "mark", "cc");
  }
}
