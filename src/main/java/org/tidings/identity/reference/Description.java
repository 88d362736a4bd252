package org.tidings.identity.reference;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tidings.annotation.Name;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.lexicon.FunctionWords;
import org.tidings.annotation.lexicon.WordTable;

/** What the words round a noun tell: what it is said of, and what is said of it. */
final class Description {

  private static final WordTable VERBS = WordTable.load(Description.class, "words.txt");

  private static final Set<String> PREMODIFIERS =
      Set.of("amod", "compound", "nummod", "nmod:poss", "nmod");

  private static final Set<String> BREAKS = Set.of(",", "(", "-LRB-", "–", "—", "--");

  private Description() {}

  /** Whether a noun is the head of a noun phrase that stands for something. */
  static boolean isNominal(Sentence sentence, Token token) {
    boolean noun = token.isNoun() && !token.is("compound", "fixed", "goeswith", "flat");
    boolean time = token.entityType().isTime();
    return sentence.parsed() && ((noun && !time) || isOneOf(sentence, token));
  }

  // "one of the last writers"
  private static boolean isOneOf(Sentence sentence, Token token) {
    return token.tag().equals("CD") && token.hasLemma("one") && sentence.hasChild(token, "nmod");
  }

  static boolean isDefinite(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .anyMatch(child -> child.is("det") && FunctionWords.isDefinite(child.word()));
  }

  /** The noun or pronoun that owns it: <i>his</i> father. */
  static Optional<Token> owner(Sentence sentence, Token noun) {
    return sentence.child(noun, "nmod:poss");
  }

  /** Whether it is where the speaker is: "this country", "our nation". */
  static boolean isHere(Sentence sentence, Token noun) {
    return sentence.children(noun).stream().anyMatch(child -> child.hasLemma("this", "we", "our"));
  }

  static boolean isDemonstrative(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .anyMatch(child -> child.is("det") && child.hasLemma("this", "that", "these", "those"));
  }

  static boolean isPlural(Token noun) {
    return noun.tag().endsWith("S");
  }

  /** Whether something after the noun says which one: of the bank, that they signed. */
  static boolean isRestricted(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .anyMatch(
            child ->
                child.index() > noun.index()
                    && child.is("nmod", "acl", "acl:relcl", "nmod:of", "conj"));
  }

  /** Adjectives and nouns before the noun; a nationality is its country. */
  static Set<String> words(Sentence sentence, Token noun) {
    return modifiers(sentence, noun, child -> child.index() < noun.index());
  }

  /**
   * Names and nouns before the noun, and nouns after it, without adjectives that may be opinion.
   */
  static Set<String> nouns(Sentence sentence, Token noun) {
    return modifiers(
        sentence, noun, child -> !child.is("amod") || child.entityType() != EntityType.NONE);
  }

  private static Set<String> modifiers(Sentence sentence, Token noun, Predicate<Token> counts) {
    return sentence.children(noun).stream()
        .filter(child -> PREMODIFIERS.contains(child.relation()) && counts.test(child))
        .map(child -> word(sentence, child))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** The same with the words after it, as in a treaty <i>with Japan</i>. */
  static Set<String> allWords(Sentence sentence, Token noun) {
    Set<String> words = words(sentence, noun);
    for (Token child : sentence.children(noun)) {
      if (child.index() > noun.index() && child.universal().equals("nmod")) {
        words.add(word(sentence, child));
      }
    }
    return words;
  }

  private static String word(Sentence sentence, Token token) {
    return sentence.names().stream()
        .filter(name -> name.covers(token.index()))
        .findFirst()
        .flatMap(Name::known)
        .filter(known -> known.type() != EntityType.TITLE)
        .map(known -> known.name().toLowerCase(Locale.ROOT))
        .orElseGet(() -> token.lemma().toLowerCase(Locale.ROOT));
  }

  /**
   * The noun or pronoun that the noun is said of: "Putin, <i>the president</i>", "is <i>a
   * firm</i>".
   */
  static Optional<Token> subject(Sentence sentence, Token noun) {
    if (noun.is("appos")) {
      return sentence.head(noun).filter(head -> !isList(sentence, head));
    }
    boolean positive =
        sentence.children(noun).stream().noneMatch(child -> child.hasLemma("not", "n't", "never"));
    if (!positive) {
      return Optional.empty();
    }
    if (sentence.hasChild(noun, "cop")) {
      return sentence.hasChild(noun, "case")
          ? Optional.empty()
          : sentence.child(noun, "nsubj").or(() -> sharedSubject(sentence, noun));
    }
    if (noun.is("conj") && sentence.hasChild(noun, "det")) {
      return sentence.head(noun).flatMap(head -> subject(sentence, head));
    }
    return sentence
        .head(noun)
        .filter(Token::isVerb)
        .flatMap(verb -> predicated(sentence, noun, verb));
  }

  // "She was a painter and was one of the first": the subject of what it is coordinated with.
  private static Optional<Token> sharedSubject(Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(head -> noun.is("conj"))
        .flatMap(head -> sentence.child(head, "nsubj", "nsubj:pass"));
  }

  // "became a minister", "served as a judge", "is known as a saint", "described her as a friend"
  private static Optional<Token> predicated(Sentence sentence, Token noun, Token verb) {
    boolean becoming = verb.hasLemma("become", "remain") && noun.is("xcomp", "obj");
    boolean as = noun.is("obl") && sentence.children(noun).stream().anyMatch(Description::isAs);
    Optional<Token> object =
        as && VERBS.has("describing", verb.lemma())
            ? sentence.child(verb, "obj")
            : Optional.empty();
    if (noun.is("xcomp", "obj") && VERBS.has("choosing", verb.lemma())) {
      return sentence.child(verb, "nsubj:pass").or(() -> chosen(sentence, noun, verb));
    }
    return becoming || as ? object.or(() -> verbSubject(sentence, verb)) : Optional.empty();
  }

  // "elected her president"
  private static Optional<Token> chosen(Sentence sentence, Token noun, Token verb) {
    return noun.is("xcomp") ? sentence.child(verb, "obj", "iobj") : sentence.child(verb, "iobj");
  }

  private static Optional<Token> verbSubject(Sentence sentence, Token verb) {
    return sentence
        .child(verb, "nsubj", "nsubj:pass")
        .or(
            () ->
                sentence
                    .head(verb)
                    .filter(head -> verb.is("conj", "advcl", "xcomp"))
                    .flatMap(head -> sentence.child(head, "nsubj", "nsubj:pass")));
  }

  private static boolean isAs(Token token) {
    return token.is("case") && token.hasLemma("as");
  }

  private static boolean isList(Sentence sentence, Token head) {
    return sentence.children(head).stream().filter(child -> child.is("appos")).count() > 2;
  }

  /**
   * The name that stands in apposition to the noun: "the lower house, <i>the State Duma</i>", or by
   * which it is called: "the treaty is known as <i>the Hanoi Pact</i>".
   */
  static Optional<Token> apposition(Sentence sentence, Token noun) {
    Optional<Token> apposition =
        sentence.children(noun).stream()
            .filter(child -> child.is("appos") || follows(sentence, noun, child))
            .filter(Token::isProper)
            .findFirst();
    return apposition.or(() -> calledBy(sentence, noun));
  }

  // "the series The Lost Ferry", however it was parsed.
  private static boolean follows(Sentence sentence, Token noun, Token name) {
    int begin = name.index();
    for (Token child : sentence.children(name)) {
      begin = Math.min(begin, child.index());
    }
    return name.is("dep") && begin == noun.index() + 1;
  }

  /** The name of the place that the noun says the kind of: the city of <i>Graz</i>. */
  static Optional<Token> placeOf(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .filter(child -> child.is("nmod") && child.index() > noun.index() && child.isProper())
        .filter(child -> sentence.child(child, "case").filter(it -> it.hasLemma("of")).isPresent())
        .findFirst();
  }

  private static Optional<Token> calledBy(Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(verb -> noun.is("nsubj:pass") && VERBS.has("naming", verb.lemma()))
        .flatMap(verb -> sentence.child(verb, "xcomp", "obj", "obl"))
        .filter(Token::isProper);
  }

  /**
   * The last word before the comma or bracket before the noun phrase, in which a name may end:
   * "James Lorne, <i>a former judge</i>", however it was parsed.
   */
  static Optional<Token> beside(Sentence sentence, Token noun) {
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

  static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }
}
