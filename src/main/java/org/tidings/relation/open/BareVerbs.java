package org.tidings.relation.open;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.clause.context.Context;
import org.tidings.clause.speech.Cues;
import org.tidings.clause.syntax.Argument;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;
import org.tidings.relation.proposition.Qualifier;
import org.tidings.relation.proposition.Value;

/** What verbs state that have neither an object nor a prepositional argument. */
final class BareVerbs {

  private static final int MOST_CONTENT = 20;
  private static final Set<String> SMALL =
      WordTable.load(BareVerbs.class, "frame-words.txt").words("small-clause");

  private final Clause clause;
  private final Sentence sentence;
  private final Phrases phrases;
  private final PredicateName predicate;
  private final FrameQualifiers frameQualifiers;
  private final ClauseStatements statements;

  BareVerbs(
      Clause clause,
      PredicateName predicate,
      FrameQualifiers frameQualifiers,
      ClauseStatements statements) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.phrases = clause.phrases();
    this.predicate = predicate;
    this.frameQualifiers = frameQualifiers;
    this.statements = statements;
  }

  /**
   * What the verb is about, if that is not told by a clause of its own: what somebody says or
   * thinks is, in his voice, what he asks is not.
   */
  Optional<Argument> contentOf(Token verb, ClauseFrame frame) {
    boolean told = Cues.SPEECH.has(verb) || Cues.BELIEF.has(verb) || verb.hasLemma("hear");
    return frame
        .content()
        .filter(it -> frame.objects().isEmpty())
        .filter(it -> it.phrases().get(0).length() <= MOST_CONTENT)
        .filter(it -> it.phrases().get(0).tokens().contains(it.head()))
        .filter(it -> isQuestion(it) || (!told && !Cues.DEMAND.has(verb) && isFinite(it.head())));
  }

  // "helped Novak win": what follows is no clause of its own.
  private boolean isFinite(Token predicate) {
    return predicate.hasTag("VBD", "VBZ", "VBP") || sentence.hasChild(predicate, "aux", "cop");
  }

  private static boolean isQuestion(Argument content) {
    Token first = content.phrases().get(0).tokens().get(0);
    return first.isWh() || first.hasLemma("whether", "if");
  }

  /** Whom the verb helps or lets do something: "helped <i>Novak win</i>". */
  Optional<Argument> smallClause(Token verb, ClauseFrame frame) {
    return frame
        .content()
        .filter(it -> SMALL.contains(verb.lemma()) && it.head().hasTag("VB"))
        .filter(it -> sentence.hasChild(it.head(), "nsubj"));
  }

  /** States whom a verb helps or lets do something, and what: "helped Novak | to win". */
  void smallClause(Phrase subject, List<String> verb, Argument content, Context verbContext) {
    Token embedded = content.head();
    Token doer = sentence.child(embedded, "nsubj").orElseThrow();
    Optional<Phrase> rest =
        phrases.subtree(embedded, (parent, child) -> parent.equals(embedded) && child.equals(doer));
    List<Qualifier> qualifiers =
        rest.stream()
            .map(it -> new Qualifier("to", new Value.Quality(it, it.label(sentence))))
            .toList();
    for (Phrase object : phrases.split(doer)) {
      statements.noun(subject, verb, object, qualifiers, verbContext, OpenRule.OBJECT);
    }
  }

  /** States what a verb is about: "will decide whether she can play". */
  void content(
      Phrase subject, List<String> verb, Argument content, ClauseFrame frame, Context verbContext) {
    statements.quality(
        subject,
        verb,
        content.phrases().get(0),
        frameQualifiers.of(frame.placed()),
        verbContext,
        OpenRule.CONTENT);
  }

  /** States that it happened, by how much or when: "rose 6 %", "resigned on Friday". */
  void alone(Phrase subject, List<String> verb, ClauseFrame frame, Context verbContext) {
    if (!frame.measures().isEmpty()) {
      Phrase amount = frame.measures().get(0).phrases().get(0);
      statements.quality(subject, verb, amount, List.of(), verbContext, OpenRule.MEASURE);
    } else if (predicate.isPassive() && !frame.gerunds().isEmpty()) {
      gerund(subject, verb, frame, verbContext);
    } else if (verbContext.time().isPresent()) {
      timeOnly(subject, verb, frame, verbContext);
    } else if (predicate.isPassive()) {
      Phrase participle = new Phrase(clause.verb(), List.of(clause.verb()));
      String words = String.join(" ", verb.subList(1, verb.size()));
      Value value = new Value.Quality(participle, words);
      statements.add(
          subject,
          ClauseStatements.BE,
          Optional.of(value),
          participle,
          List.of(),
          verbContext,
          OpenRule.PARTICIPLE);
    }
  }

  // "was charged on Monday with stealing a car": that is what it is about.
  private void gerund(Phrase subject, List<String> verb, ClauseFrame frame, Context verbContext) {
    Qualifier of = frameQualifiers.gerunds(frame).get(0);
    statements.add(
        subject,
        ClauseStatements.words(verb, of.role()),
        Optional.of(of.value()),
        frame.gerunds().get(0).phrases().get(0),
        List.of(),
        verbContext,
        OpenRule.CONTENT);
  }

  /** States where a figure stands: "was up 46 cents on the exchange". */
  void direction(Phrase subject, List<String> verb, ClauseFrame frame, Context verbContext) {
    Argument direction = frame.direction().orElseThrow();
    statements.quality(
        subject,
        verb,
        direction.phrases().get(0),
        frameQualifiers.of(frame.placed()),
        verbContext,
        OpenRule.MEASURE);
  }

  private void timeOnly(Phrase subject, List<String> verb, ClauseFrame frame, Context verbContext) {
    String value = verbContext.time().orElseThrow();
    String preposition = value.length() == 10 ? "on" : "in";
    frame
        .time(value)
        .ifPresent(
            phrase ->
                statements.add(
                    subject,
                    ClauseStatements.words(verb, preposition),
                    Optional.of(new Value.Time(phrase, value)),
                    phrase,
                    List.of(),
                    verbContext,
                    OpenRule.TIME));
  }
}
