package org.tidings.identity.reference.nominal;

import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.WordTable;

/**
 * A noun as a predicate: "is <i>a firm</i>", "became <i>a minister</i>", "elected her
 * <i>president</i>", "Putin, <i>the president</i>".
 *
 * @param noun a token of the sentence
 */
public record Predication(Sentence sentence, Token noun) {

  private static final WordTable VERBS = WordTable.load(Predication.class, "verbs.txt");

  /** The noun or pronoun that the noun is said of; none where it is denied of it. */
  public Optional<Token> subject() {
    if (noun.is("appos")) {
      return sentence.head(noun).filter(head -> !isList(head));
    }
    boolean positive =
        sentence.children(noun).stream().noneMatch(child -> child.hasLemma("not", "n't", "never"));
    if (!positive) {
      return Optional.empty();
    }
    if (sentence.hasChild(noun, "cop")) {
      return sentence.hasChild(noun, "case")
          ? Optional.empty()
          : sentence.child(noun, "nsubj").or(this::sharedSubject);
    }
    if (noun.is("conj") && sentence.hasChild(noun, "det")) {
      return sentence.head(noun).flatMap(head -> new Predication(sentence, head).subject());
    }
    return sentence.head(noun).filter(Token::isVerb).flatMap(this::predicated);
  }

  private boolean isList(Token head) {
    return sentence.children(head).stream().filter(child -> child.is("appos")).count() > 2;
  }

  // "She was a painter and was one of the first": the subject of what it is coordinated with.
  private Optional<Token> sharedSubject() {
    return sentence
        .head(noun)
        .filter(head -> noun.is("conj"))
        .flatMap(head -> sentence.child(head, "nsubj", "nsubj:pass"));
  }

  // "became a minister", "served as a judge", "is known as a saint", "described her as a friend"
  private Optional<Token> predicated(Token verb) {
    boolean becoming = verb.hasLemma("become", "remain") && noun.is("xcomp", "obj");
    boolean as = noun.is("obl") && sentence.children(noun).stream().anyMatch(Predication::isAs);
    Optional<Token> object =
        as && VERBS.has("describing", verb.lemma())
            ? sentence.child(verb, "obj")
            : Optional.empty();
    if (noun.is("xcomp", "obj") && VERBS.has("choosing", verb.lemma())) {
      return sentence.child(verb, "nsubj:pass").or(() -> chosen(verb));
    }
    return becoming || as ? object.or(() -> verbSubject(verb)) : Optional.empty();
  }

  private static boolean isAs(Token token) {
    return token.is("case") && token.hasLemma("as");
  }

  // "elected her president"
  private Optional<Token> chosen(Token verb) {
    return noun.is("xcomp") ? sentence.child(verb, "obj", "iobj") : sentence.child(verb, "iobj");
  }

  private Optional<Token> verbSubject(Token verb) {
    return sentence
        .child(verb, "nsubj", "nsubj:pass")
        .or(
            () ->
                sentence
                    .head(verb)
                    .filter(head -> verb.is("conj", "advcl", "xcomp"))
                    .flatMap(head -> sentence.child(head, "nsubj", "nsubj:pass")));
  }
}
