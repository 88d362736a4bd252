package org.tidings.clause.syntax;

import java.util.List;
import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.clause.syntax.Subject.Recovery;

/**
 * Finds the subject of a predicate, also where it is not said again: conjoined verbs inherit it,
 * relative pronouns give way to their noun, participles take the noun that they modify, adverbial
 * clauses the main subject, and open complements the object or the subject of the verb above.
 */
public final class SubjectFinder {

  private static final int MAX_STEPS = 12;
  // In "which" far from its verb the parser sometimes loses the relative clause.
  private static final int ANTECEDENT_WINDOW = 3;

  private static final WordTable WORDS = WordTable.load(SubjectFinder.class, "words.txt");

  private final Sentence sentence;

  public SubjectFinder(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The subject of a verb, or of a word with a copula. */
  public Optional<Subject> of(Token predicate) {
    return of(predicate, 0);
  }

  private Optional<Subject> of(Token predicate, int steps) {
    Optional<Token> own = own(predicate);
    if (own.isPresent()) {
      return own.flatMap(subject -> stated(predicate, subject));
    }
    Optional<Token> speaker = speaker(predicate);
    if (speaker.isPresent()) {
      return speaker.map(noun -> new Subject(noun, Recovery.OWN));
    }
    return sentence
        .head(predicate)
        .filter(head -> steps < MAX_STEPS)
        .flatMap(head -> recovered(predicate, head, steps + 1));
  }

  // "Had they warned investors, Keller would have kept it": of two the one beside the verb.
  private Optional<Token> own(Token predicate) {
    List<Token> subjects =
        sentence.children(predicate).stream().filter(GrammaticalFunction::isSubject).toList();
    boolean parted =
        subjects.size() == 2
            && subjects.get(1).index() < predicate.index()
            && sentence.tokens().subList(subjects.get(0).index(), subjects.get(1).index()).stream()
                .anyMatch(token -> token.word().equals(","));
    return parted ? Optional.of(subjects.get(1)) : subjects.stream().findFirst();
  }

  /**
   * Who says what stands before the verb, and is named after it: "'It is over,' said the mayor".
   */
  Optional<Token> speaker(Token predicate) {
    boolean quoting =
        predicate.hasTag("VBD", "VBZ", "VBP")
            && predicate.index() > 0
            && WordClass.isPunctuation(sentence.token(predicate.index() - 1))
            && sentence
                .child(predicate, "ccomp", "parataxis")
                .filter(said -> said.index() < predicate.index())
                .isPresent()
            && !GrammaticalFunction.hasSubject(sentence, predicate);
    return sentence.children(predicate).stream()
        .filter(noun -> quoting && noun.index() > predicate.index() && noun.isNoun())
        .filter(noun -> noun.is("obj", "obl", "dep", "parataxis", "xcomp"))
        .filter(noun -> !sentence.hasChild(noun, "case"))
        .findFirst();
  }

  private Optional<Subject> stated(Token predicate, Token subject) {
    if (subject.universal().equals("csubj")) {
      return Optional.of(new Subject(subject, Recovery.CLAUSAL));
    }
    if (isRelative(predicate, subject)) {
      return nameBefore(subject)
          .or(() -> relativeNoun(predicate))
          .or(() -> nounBefore(subject))
          .map(noun -> new Subject(noun, Recovery.MODIFIED))
          .or(() -> Optional.of(new Subject(subject, Recovery.OWN)));
    }
    return Optional.of(new Subject(subject, Recovery.OWN));
  }

  private boolean isRelative(Token predicate, Token subject) {
    return !isAskedFor(predicate, subject) && isRelativePronoun(predicate, subject);
  }

  // "nobody knows who killed him": "who" stands for nobody that is named.
  private boolean isAskedFor(Token predicate, Token subject) {
    return subject.tag().equals("WP")
        && predicate.is("ccomp")
        && sentence
            .head(predicate)
            .filter(verb -> verb.isVerb() && verb.index() == subject.index() - 1)
            .isPresent();
  }

  private boolean isRelativePronoun(Token predicate, Token subject) {
    return subject.tag().equals("WDT")
        || subject.tag().equals("WP")
        || InvertedOrder.isCleft(sentence, predicate)
        || (subject.hasLemma("that") && predicate.is("acl:relcl") && subject.tag().equals("IN"));
  }

  /** The noun that a relative clause modifies, also for a conjunct of it. */
  Optional<Token> relativeNoun(Token predicate) {
    Token token = predicate;
    for (int steps = 0; steps < MAX_STEPS; steps++) {
      Optional<Token> head = sentence.head(token);
      if (Predicates.isRelativeClause(sentence, token)) {
        return head;
      }
      if (!token.is("conj") || head.isEmpty()) {
        return Optional.empty();
      }
      token = head.get();
    }
    return Optional.empty();
  }

  // "'With Russia, it may,' said Adams, who lives in Graz": the parser hangs the clause on Russia.
  private Optional<Token> nameBefore(Token pronoun) {
    int before = pronoun.index() - 1;
    if (before > 0 && sentence.token(before).word().equals(",")) {
      before--;
    }
    return before >= 0 && pronoun.hasLemma("who")
        ? Optional.of(sentence.token(before))
            .filter(noun -> noun.tag().equals("NNP"))
            .map(noun -> topNoun(noun, pronoun.index()))
            .filter(noun -> noun.tag().equals("NNP"))
        : Optional.empty();
  }

  private Optional<Token> nounBefore(Token pronoun) {
    int first = Math.max(0, pronoun.index() - ANTECEDENT_WINDOW);
    for (int i = pronoun.index() - 1; i >= first; i--) {
      Token token = sentence.token(i);
      if (token.isNoun()) {
        return Optional.of(topNoun(token, pronoun.index()));
      }
    }
    return Optional.empty();
  }

  private Token topNoun(Token noun, int before) {
    Token top = noun;
    while (top.is("nmod", "compound", "conj")
        && sentence.head(top).filter(head -> head.index() < before).isPresent()) {
      top = sentence.token(top.head());
    }
    return top;
  }

  private Optional<Subject> recovered(Token predicate, Token head, int steps) {
    if (isResult(predicate)) {
      return Optional.empty();
    }
    if (isInstrument(predicate, head)) {
      return agent(head).map(Subject::inherited);
    }
    if (isPredicatedOfObject(predicate)) {
      return controller(head).or(() -> of(head, steps).map(Subject::inherited));
    }
    return switch (predicate.relation()) {
      case "conj", "advcl", "parataxis", "dep", "obl" ->
          Predicates.isPredicate(sentence, head)
              ? of(head, steps).map(Subject::inherited)
              : Optional.empty();
      case "acl" ->
          participleOfClause(predicate, head)
              .or(() -> participleOfPlace(predicate, head))
              .flatMap(verb -> of(verb, steps).map(Subject::inherited))
              .or(() -> Optional.of(new Subject(head, Recovery.MODIFIED)))
              .filter(it -> !TemporalWords.isTimeNoun(it.head()));
      case "acl:relcl" -> Optional.of(new Subject(head, Recovery.MODIFIED));
      case "xcomp" -> controller(head).or(() -> of(head, steps).map(Subject::inherited));
      // "have yet to approve": the parser takes the infinitive for a clause.
      case "ccomp" ->
          Predicates.isMarked(sentence, predicate, "to")
              ? of(head, steps).map(Subject::inherited)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  // "He gave a speech, drawing applause": set off by a comma, the participle goes with the verb.
  private Optional<Token> participleOfClause(Token participle, Token noun) {
    boolean setOff =
        participle.tag().equals("VBG")
            && participle.index() > noun.index() + 1
            && sentence.isAfterComma(participle)
            && noun.is("obj", "obl", "xcomp");
    return setOff ? sentence.head(noun).filter(Token::isVerb) : Optional.empty();
  }

  // "She leads in the polls, reflecting her fame": not she, but that she leads, reflects it.
  private boolean isResult(Token participle) {
    return participle.tag().equals("VBG")
        && participle.is("advcl", "acl", "dep", "xcomp")
        && sentence.isAfterComma(participle)
        && WORDS.has("resulting", participle.lemma());
  }

  // "was rebuilt using stone": whoever rebuilt it used it.
  private boolean isInstrument(Token predicate, Token head) {
    return predicate.tag().equals("VBG")
        && predicate.is("dep", "advcl", "xcomp", "acl")
        && WORDS.has("instrumental", predicate.lemma())
        && sentence.hasChild(head, "aux:pass");
  }

  private Optional<Subject> agent(Token verb) {
    return sentence.children(verb).stream()
        .filter(child -> child.is("obl"))
        .filter(
            child ->
                sentence.children(child).stream()
                    .anyMatch(it -> it.is("case") && it.hasLemma("by")))
        .findFirst()
        .map(agent -> new Subject(agent, Recovery.OWN));
  }

  // "She was in Graz taking part in the talks": the town takes part in nothing.
  private Optional<Token> participleOfPlace(Token participle, Token noun) {
    boolean place =
        participle.tag().equals("VBG")
            && sentence.hasChild(noun, "cop")
            && sentence.hasChild(noun, "case");
    return place ? Optional.of(noun) : Optional.empty();
  }

  // "accused them of leaving", "kept them from leaving", "thanked them for leaving": they leave.
  private boolean isPredicatedOfObject(Token predicate) {
    return predicate.is("advcl", "obl")
        && predicate.tag().equals("VBG")
        && sentence
            .child(predicate, "mark", "case")
            .filter(mark -> isOfObject(predicate, mark))
            .isPresent();
  }

  private boolean isOfObject(Token embedded, Token mark) {
    return WORDS.has("object-control", mark.lemma())
        || (mark.hasLemma("for")
            && sentence
                .head(embedded)
                .filter(verb -> WORDS.has("requiting", verb.lemma()))
                .isPresent());
  }

  // "promised him to come": the promiser comes; with other verbs the object does.
  private Optional<Subject> controller(Token verb) {
    return verb.hasLemma("promise")
        ? Optional.empty()
        : sentence
            .child(verb, "obj", "iobj")
            .map(object -> new Subject(object, Recovery.CONTROLLED));
  }
}
