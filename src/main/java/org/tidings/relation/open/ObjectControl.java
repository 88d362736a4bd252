package org.tidings.relation.open;

import org.tidings.annotation.Token;
import org.tidings.clause.SentenceGrammar;
import org.tidings.clause.context.Context;
import org.tidings.clause.context.Modality;
import org.tidings.clause.speech.Cues;
import org.tidings.clause.syntax.Clause;

/**
 * Verbs whose object is the subject of the next verb, and what they say of the controlled clause
 * (object control: Huddleston and Pullum, Cambridge Grammar of the English Language, 2002, chapter
 * 14).
 */
final class ObjectControl {

  private final Clause clause;
  private final SentenceGrammar grammar;
  private final Context context;

  ObjectControl(Clause clause, SentenceGrammar grammar) {
    this.clause = clause;
    this.grammar = grammar;
    this.context = grammar.context(clause);
  }

  /** Whether the object of a verb does what the next verb says: "ordered them to leave". */
  boolean isControl(int link) {
    Token verb = verbAt(link);
    return link < clause.group().links().size() - 1
        && (!clause.group().links().get(link + 1).marker().isEmpty() || !Cues.COMMAND.has(verb))
        && (Cues.COMMAND.has(verb)
            || Cues.CAUSING.has(verb)
            || Cues.WISHING.has(verb)
            || Cues.PERMITTING.has(verb))
        && !ClauseFrame.of(clause, link).objects().isEmpty();
  }

  /** That somebody was told something is so, whatever it was. */
  Modality modalityOfTelling(int link) {
    return link == 0 && context.modality() == Modality.OBLIGATORY
        ? Modality.CERTAIN
        : context.modality();
  }

  /** The context of the controlled clause: "ordered them <i>to leave</i>". */
  Context contextOfControlled(Token verb) {
    if (Cues.COMMAND.has(verb)) {
      return grammar.commanded(clause, verb);
    }
    if (Cues.PERMITTING.has(verb) && context.modality() == Modality.CERTAIN) {
      return context.with(context.polarity(), Modality.POSSIBLE);
    }
    return Cues.WISHING.has(verb) ? context.intended() : context;
  }

  private Token verbAt(int link) {
    return clause.group().links().get(link).verb();
  }
}
