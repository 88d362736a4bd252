package org.tidings.clause.syntax;

import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
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

  private final Sentence sentence;

  public SubjectFinder(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The subject of a verb, or of a word with a copula. */
  public Optional<Subject> of(Token predicate) {
    return of(predicate, 0);
  }

  private Optional<Subject> of(Token predicate, int steps) {
    Optional<Token> own =
        sentence.children(predicate).stream().filter(GrammaticalFunction::isSubject).findFirst();
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
    return subject.tag().equals("WDT")
        || subject.tag().equals("WP")
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
    if (isDeedOfObject(predicate)) {
      return controller(head).or(() -> of(head, steps).map(Subject::inherited));
    }
    return switch (predicate.relation()) {
      case "conj", "advcl", "parataxis", "dep" ->
          Predicates.isPredicate(sentence, head)
              ? of(head, steps).map(Subject::inherited)
              : Optional.empty();
      case "acl" ->
          participleOfClause(predicate, head)
              .flatMap(verb -> of(verb, steps).map(Subject::inherited))
              .or(() -> Optional.of(new Subject(head, Recovery.MODIFIED)));
      case "acl:relcl" -> Optional.of(new Subject(head, Recovery.MODIFIED));
      case "xcomp" -> controller(head).or(() -> of(head, steps).map(Subject::inherited));
      // "have yet to approve": the parser takes the infinitive for a clause.
      case "ccomp" ->
          sentence.child(predicate, "mark").filter(mark -> mark.hasLemma("to")).isPresent()
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
            && sentence.token(participle.index() - 1).word().equals(",")
            && noun.is("obj", "obl", "xcomp");
    return setOff ? sentence.head(noun).filter(Token::isVerb) : Optional.empty();
  }

  // "accused them of leaving", "kept them from leaving": they leave.
  private boolean isDeedOfObject(Token predicate) {
    return predicate.is("advcl")
        && predicate.tag().equals("VBG")
        && sentence
            .child(predicate, "mark", "case")
            .filter(mark -> mark.hasLemma("of", "from"))
            .isPresent();
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
