package org.tidings.relation.rendering.noun;

import java.util.ArrayList;
import java.util.List;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;

/** What a verb without a subject of its own acts on: "efforts to curb <i>fraud</i>". */
public final class VerbComplements {

  /**
   * A noun phrase that a verb acts on.
   *
   * @param preposition what introduces it; may be empty
   */
  public record Complement(String preposition, Phrase phrase) {

    /** {@code verbs} with the preposition: "to work on". */
    public String after(String verbs) {
      return (verbs + " " + preposition).strip();
    }
  }

  private final Sentence sentence;
  private final Phrases phrases;
  private final NounPhrases nouns;

  public VerbComplements(Phrases phrases) {
    this.sentence = phrases.sentence();
    this.phrases = phrases;
    this.nouns = new NounPhrases(phrases);
  }

  /** The objects of {@code verb}, or without any its prepositional phrases. */
  public List<Complement> of(Token verb) {
    boolean transitive = sentence.hasChild(verb, "obj");
    List<Complement> complements = new ArrayList<>();
    for (Token child : sentence.children(verb)) {
      boolean wanted =
          transitive ? child.is("obj") : child.is("obl") && child.index() > verb.index();
      if (wanted) {
        String preposition = transitive ? "" : phrases.preposition(child);
        nouns.of(child).forEach(phrase -> complements.add(new Complement(preposition, phrase)));
      }
    }
    return complements;
  }
}
