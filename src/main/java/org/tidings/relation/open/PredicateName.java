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
    return isPassive(clause.verb());
  }

  private boolean isPassive(Token verb) {
    return hasAuxiliary(verb) || sharesPassive(verb) || isReduced(verb);
  }

  private boolean hasAuxiliary(Token verb) {
    return sentence.hasChild(verb, "aux:pass")
        || (verb.hasTag("VBN") && sentence.hasChild(verb, "nsubj:pass"));
  }

  // "were made and prosecuted": the second has the first one's auxiliary.
  private boolean sharesPassive(Token verb) {
    return verb.is("conj")
        && verb.hasTag("VBN")
        && !sentence.hasChild(verb, "aux", "nsubj", "obj")
        && sentence.head(verb).filter(this::hasAuxiliary).isPresent();
  }

  // "a treaty signed in June", "wanted a clause inserted in the bill"; also where the parser takes
  // such a participle for the verb of the sentence.
  private boolean isReduced(Token verb) {
    boolean lone = verb.hasTag("VBN") && !verb.is("conj", "ccomp");
    return verb.equals(clause.predicate())
        && (lone || (verb.is("acl") && verb.hasTag("VBD")))
        && !sentence.hasChild(verb, "obj", "aux", "cop", "mark")
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

  /** "be_signed", "be_given_to_take": each verb in its own voice. */
  List<String> voiced(int link) {
    return voiced(0, link);
  }

  /** The same, from the index {@code first} of the chain on. */
  List<String> voiced(int first, int link) {
    return verbs(first, link, isPassive(clause.group().links().get(link).verb()));
  }

  private List<String> verbs(int first, int link, boolean passive) {
    List<String> words = new ArrayList<>();
    List<VerbGroup.Link> links = clause.group().links();
    boolean gerund = false;
    for (int i = first; i < link; i++) {
      Token verb = links.get(i).verb();
      if (!ChainVerbs.onlyColours(verb)) {
        words.addAll(verb(verb, isPassive(verb), gerund));
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
