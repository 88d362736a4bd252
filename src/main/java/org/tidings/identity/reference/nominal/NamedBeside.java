package org.tidings.identity.reference.nominal;

import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.WordTable;

/**
 * The names beside a noun that may name what it stands for.
 *
 * @param noun a token of the sentence
 */
public record NamedBeside(Sentence sentence, Token noun) {

  private static final WordTable VERBS = WordTable.load(NamedBeside.class, "verbs.txt");

  private static final Set<String> BREAKS = Set.of(",", "(", "-LRB-", "–", "—", "--");

  /**
   * The name that stands in apposition to the noun: "the lower house, <i>the State Duma</i>", or by
   * which it is called: "the treaty is known as <i>the Hanoi Pact</i>".
   */
  public Optional<Token> apposition() {
    Optional<Token> apposition =
        sentence.children(noun).stream()
            .filter(child -> child.is("appos") || follows(child))
            .filter(Token::isProper)
            .findFirst();
    return apposition.or(this::called);
  }

  // "the series The Lost Ferry", however it was parsed.
  private boolean follows(Token name) {
    int begin = name.index();
    for (Token child : sentence.children(name)) {
      begin = Math.min(begin, child.index());
    }
    return name.is("dep") && begin == noun.index() + 1;
  }

  private Optional<Token> called() {
    return sentence
        .head(noun)
        .filter(verb -> noun.is("nsubj:pass") && VERBS.has("naming", verb.lemma()))
        .flatMap(verb -> sentence.child(verb, "xcomp", "obj", "obl"))
        .filter(Token::isProper);
  }

  /** The name of the place that the noun says the kind of: the city of <i>Graz</i>. */
  public Optional<Token> place() {
    return sentence.children(noun).stream()
        .filter(child -> child.is("nmod") && child.index() > noun.index() && child.isProper())
        .filter(child -> sentence.child(child, "case").filter(it -> it.hasLemma("of")).isPresent())
        .findFirst();
  }

  /**
   * The last word before the comma or bracket before the noun phrase, in which a name may end:
   * "James Lorne, <i>a former judge</i>", however it was parsed.
   */
  public Optional<Token> before() {
    int first = noun.index();
    for (Token child : sentence.children(noun)) {
      if (child.is("det", "amod", "compound", "nummod", "nmod:poss")) {
        first = Math.min(first, child.index());
      }
    }
    return first >= 2 && BREAKS.contains(sentence.token(first - 1).word())
        ? Optional.of(sentence.token(first - 2))
        : Optional.empty();
  }
}
