package org.tidings.relation.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.context.ChainVerbs;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.VerbGroup;

/**
 * Names the relation of a clause: the lemmas of its verbs, but for those that only say how or
 * whether.
 */
final class PredicateName {

  private final Clause clause;
  private final Sentence sentence;

  PredicateName(Clause clause) {
    this.clause = clause;
    this.sentence = clause.sentence();
  }

  /**
   * Whether the subject undergoes what the last verb says: "was signed", "a treaty signed in June".
   */
  boolean isPassive() {
    Token verb = clause.verb();
    return isPassive(verb) || sharesPassive(verb) || isReduced(verb);
  }

  private boolean isPassive(Token verb) {
    return sentence.hasChild(verb, "aux:pass")
        || (verb.hasTag("VBN") && sentence.hasChild(verb, "nsubj:pass"));
  }

  // "were made and prosecuted": the second has the first one's auxiliary.
  private boolean sharesPassive(Token verb) {
    return verb.is("conj")
        && verb.hasTag("VBN")
        && !sentence.hasChild(verb, "aux", "nsubj", "obj")
        && sentence.head(verb).filter(this::isPassive).isPresent();
  }

  // "a treaty signed in June".
  private boolean isReduced(Token verb) {
    return clause.predicate().is("acl")
        && verb.equals(clause.predicate())
        && verb.hasTag("VBN", "VBD")
        && !sentence.hasChild(verb, "obj")
        && clause.group().last().core().size() == 1;
  }

  /**
   * "ratify"; "help_to_build" has both verbs, "begin_to_build" only the second.
   *
   * @param link index in the chain up to which verbs count
   */
  List<String> active(int link) {
    return verbs(0, link, false);
  }

  /** The same, from the index {@code first} of the chain on. */
  List<String> active(int first, int link) {
    return verbs(first, link, false);
  }

  /** "be_signed". */
  List<String> passive(int link) {
    return verbs(0, link, link == clause.group().links().size() - 1);
  }

  private List<String> verbs(int first, int link, boolean passive) {
    List<String> words = new ArrayList<>();
    List<VerbGroup.Link> links = clause.group().links();
    boolean gerund = false;
    for (int i = first; i < link; i++) {
      if (!ChainVerbs.onlyColours(links.get(i).verb())) {
        words.addAll(verb(links.get(i).verb(), false, gerund));
        gerund = links.get(i + 1).verb().hasTag("VBG");
        if (!links.get(i + 1).marker().isEmpty()) {
          words.add("to");
        }
      }
    }
    words.addAll(verb(links.get(link).verb(), passive, gerund));
    return words;
  }

  private List<String> verb(Token verb, boolean passive, boolean gerund) {
    List<String> words = new ArrayList<>();
    if (passive) {
      words.add("be");
    }
    words.add(passive || gerund ? verb.word().toLowerCase(Locale.ROOT) : verb.lemma());
    sentence.child(verb, "compound:prt").ifPresent(particle -> words.add(particle.lemma()));
    return words;
  }
}
