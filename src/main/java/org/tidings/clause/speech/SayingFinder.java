package org.tidings.clause.speech;

import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.syntax.Phrases;
import org.tidings.clause.syntax.Subject;
import org.tidings.clause.syntax.SubjectFinder;
import org.tidings.clause.syntax.TemporalWords;
import org.tidings.clause.syntax.WordClass;

/** Finds who says it and to whom, for the verbs and nouns of saying of one sentence. */
public final class SayingFinder {

  private static final int NEAR = 3;

  private final Sentence sentence;
  private final Phrases phrases;
  private final SubjectFinder subjects;
  private final SpeakerKind kinds;

  public SayingFinder(Phrases phrases) {
    this.sentence = phrases.sentence();
    this.phrases = phrases;
    this.subjects = new SubjectFinder(sentence);
    this.kinds = new SpeakerKind(sentence);
  }

  /** The saying whose cue is this verb. */
  public Saying of(Token verb) {
    return saying(verb, speaker(verb), addressee(verb), Cues.DENIAL.has(verb));
  }

  /** The saying of a verb whose subject is known. */
  public Saying of(Token verb, Optional<Token> subject) {
    boolean passive = sentence.hasChild(verb, "aux:pass", "nsubj:pass") || isReduced(verb);
    Optional<Token> speaker = passive ? agent(verb) : subject.filter(WordClass::isNominal);
    return saying(verb, speaker, addressee(verb), Cues.DENIAL.has(verb));
  }

  // "said to own a villa", "believed to be": a participle without auxiliary.
  private boolean isReduced(Token verb) {
    return verb.tag().equals("VBN") && !sentence.hasChild(verb, "aux");
  }

  /** The saying of a noun such as "claim" in "Moscow's claim that it was so". */
  public Saying ofNoun(Token noun) {
    Optional<Token> speaker =
        sentence
            .child(noun, "nmod:poss")
            .or(
                () ->
                    sentence.children(noun).stream()
                        .filter(child -> child.is("nmod"))
                        .filter(child -> phrases.preposition(child).matches("by|from|of"))
                        .findFirst())
            .or(() -> sentence.child(noun, "compound").filter(Token::isProper))
            .or(() -> doer(noun))
            .filter(WordClass::isNominal);
    return saying(noun, speaker, Optional.empty(), Cues.DENIAL_NOUN.has(noun));
  }

  // "Moscow made the claim that ...", "investors voiced fears that ...".
  private Optional<Token> doer(Token noun) {
    return sentence
        .head(noun)
        .filter(verb -> noun.is("obj") && verb.isVerb())
        .flatMap(subjects::of)
        .map(Subject::head);
  }

  /** The saying of an adjective such as "adamant" in "they were adamant that it was so". */
  public Saying ofAdjective(Token adjective) {
    return saying(
        adjective,
        sentence.child(adjective, "nsubj", "nsubj:pass").filter(WordClass::isNominal),
        Optional.empty(),
        false);
  }

  /** "according to X". */
  public Saying according(Token speaker) {
    return saying(speaker, Optional.of(speaker), Optional.empty(), false);
  }

  private Saying saying(
      Token cue, Optional<Token> speaker, Optional<Token> addressee, boolean denial) {
    Optional<Token> named = speaker.map(this::named);
    return new Saying(
        kinds.of(cue, named, addressee),
        cue,
        named.flatMap(this::party),
        addressee.flatMap(this::party),
        denial);
  }

  // "The defence secretary, Alan Pryce, ...": the name says more than the office.
  private Token named(Token head) {
    return sentence.children(head).stream()
        .filter(child -> child.is("appos") && child.isProper() && !head.isProper())
        .findFirst()
        .orElse(head);
  }

  private Optional<Party> party(Token head) {
    return phrases.list(head).map(phrase -> new Party(sentence, phrase));
  }

  private Optional<Token> speaker(Token verb) {
    Optional<Token> subject =
        subjects.of(quoting(verb)).map(Subject::head).filter(SayingFinder::canName);
    return subject
        .filter(head -> isActive(verb, head))
        .or(() -> agent(verb))
        .or(() -> beside(verb))
        .or(() -> above(verb))
        .or(() -> ofMain(verb))
        .filter(head -> isActive(verb, head));
  }

  // "issued a statement, saying": whoever does what the sentence is about.
  private Optional<Token> ofMain(Token verb) {
    boolean participle = verb.tag().equals("VBG") && sentence.isAfterComma(verb);
    return sentence.tokens().stream()
        .filter(token -> participle && token.is("root") && token.index() < verb.index())
        .flatMap(token -> subjects.of(token).stream())
        .map(Subject::head)
        .filter(SayingFinder::canName)
        .findFirst();
  }

  // "was quoted as saying": the quoted one says it.
  private Token quoting(Token verb) {
    return sentence
        .head(verb)
        .filter(head -> verb.tag().equals("VBG") && head.hasLemma("quote", "cite"))
        .orElse(verb);
  }

  private static boolean canName(Token head) {
    return WordClass.isNominal(head) && !head.isWh() && !isExpletive(head);
  }

  // "The firm, which employs 200 people, said ...": where the parser loses the main clause.
  private Optional<Token> above(Token verb) {
    Optional<Token> token = sentence.head(verb).filter(head -> verb.is("dep", "acl"));
    while (token.isPresent() && !token.get().isNoun()) {
      token = token.filter(it -> it.is("dep", "acl")).flatMap(sentence::head);
    }
    return token.filter(noun -> noun.index() < verb.index() && noun.is("root"));
  }

  private static boolean isExpletive(Token head) {
    return head.hasLemma("it", "there", "this", "that");
  }

  private Optional<Token> agent(Token verb) {
    return sentence.children(verb).stream()
        .filter(child -> child.is("obl") && phrases.preposition(child).equalsIgnoreCase("by"))
        .filter(child -> !TemporalWords.isTimeNoun(child))
        .findFirst();
  }

  // "was told" has no speaker, "was quoted as saying" has.
  private boolean isActive(Token verb, Token head) {
    return !(head.is("nsubj:pass") && sentence.hasChild(verb, "aux:pass"));
  }

  // '"...," said the minister': where the parser does not see the subject, the noun beside it is.
  private Optional<Token> beside(Token verb) {
    for (int i = verb.index() + 1;
        i < sentence.tokens().size() && i <= verb.index() + NEAR + 2;
        i++) {
      Token token = sentence.token(i);
      // "said people briefed on the talks": the participle took the subject.
      if (token.is("nsubj") && isReducedClause(verb, token)) {
        return Optional.of(token);
      }
      boolean hangsOnVerb = sentence.head(token).filter(verb::equals).isPresent();
      if (hangsOnVerb && WordClass.isNominal(token) && token.is("obj", "dep", "nsubj", "ccomp")) {
        return Cues.INVERTING.has(verb) || isAfterSaid(verb)
            ? Optional.of(token)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isReducedClause(Token verb, Token subject) {
    return sentence
        .head(subject)
        .filter(clause -> clause.is("ccomp", "dep") && clause.tag().equals("VBN"))
        .filter(clause -> !sentence.hasChild(clause, "aux"))
        .flatMap(sentence::head)
        .filter(head -> head.equals(verb) && isAfterSaid(verb))
        .isPresent();
  }

  private boolean isAfterSaid(Token verb) {
    return verb.index() > 0
        && sentence.token(verb.index() - 1).word().matches("[,\"\u201d\u2019]|''");
  }

  private Optional<Token> addressee(Token verb) {
    if (verb.hasLemma("tell", "assure", "inform") && sentence.hasChild(verb, "aux:pass")) {
      return sentence.child(verb, "nsubj:pass").filter(WordClass::isNominal);
    }
    Optional<Token> addressed =
        Cues.ADDRESSING.has(verb)
            ? sentence.child(verb, "obj", "iobj").filter(child -> !sentence.hasChild(child, "case"))
            : Optional.empty();
    return addressed
        .or(() -> addressedTo(verb))
        .or(() -> partner(verb))
        .filter(WordClass::isNominal);
  }

  private Optional<Token> addressedTo(Token verb) {
    return sentence.children(verb).stream()
        .filter(child -> child.is("obl", "nmod") && WordClass.isNominal(child))
        .filter(child -> phrases.preposition(child).equalsIgnoreCase("to"))
        .findFirst();
  }

  // "said in an interview with the newspaper".
  private Optional<Token> partner(Token verb) {
    return sentence.children(verb).stream()
        .filter(child -> child.is("obl") && Cues.OCCASION.has(child))
        .flatMap(child -> sentence.children(child).stream())
        .filter(child -> child.is("nmod"))
        .filter(child -> phrases.preposition(child).matches("with|to"))
        .findFirst();
  }
}
