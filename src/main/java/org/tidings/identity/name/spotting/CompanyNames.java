package org.tidings.identity.name.spotting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.Gazetteer;
import org.tidings.annotation.gazetteer.KnownName;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.identity.name.mention.NameMention;

/**
 * Companies that are called like a river or a thing: <i>Amazon</i> is one, <i>the Amazon</i> is
 * not; whose workers, shares or flights a sentence speaks of is one, and so is what it calls "the
 * retailer", or what the article calls a company by its full name. Immutable.
 */
final class CompanyNames {

  private static final WordTable WORDS = WordTable.load(CompanyNames.class, "words.txt");

  private final Gazetteer gazetteer;

  CompanyNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The same names, as organisations where they are of companies. */
  List<NameMention> read(List<NameMention> names) {
    Set<String> trading = briefly(names);
    for (NameMention name : names) {
      if (isOpen(name) && (isCalledFirm(name) || trades(name))) {
        trading.add(name.form());
      }
    }
    return names.stream().map(name -> read(name, trading)).toList();
  }

  // "Harlow" of "Harlow Labels Inc", if no person bears the name.
  private static Set<String> briefly(List<NameMention> names) {
    Set<String> words = new HashSet<>();
    for (NameMention name : names) {
      List<Token> tokens = name.tokens();
      if (name.kind() == EntityType.ORGANIZATION && tokens.size() > 1 && name.hasLegalForm()) {
        words.add(tokens.get(0).word());
      }
    }
    names.stream()
        .filter(name -> name.kind() == EntityType.PERSON && name.end() - name.begin() > 1)
        .flatMap(name -> name.tokens().stream())
        .forEach(token -> words.remove(token.word()));
    return words;
  }

  private NameMention read(NameMention name, Set<String> trading) {
    Optional<KnownName> namesake = namesake(name);
    if (namesake.isPresent()) {
      return name.as(namesake.get().type(), namesake);
    }
    return isOpen(name) && trading.contains(name.form())
        ? name.as(EntityType.ORGANIZATION, Optional.empty())
        : name;
  }

  // The other sense of a name that is a river's with "the", and a company's without.
  private Optional<KnownName> namesake(NameMention name) {
    if (name.known().isEmpty()) {
      return Optional.empty();
    }
    List<KnownName> senses =
        gazetteer.senses(name.tokens().stream().map(Token::word).toList()).toList();
    boolean two =
        senses.stream().anyMatch(it -> it.type() == EntityType.PLACE)
            && senses.stream().anyMatch(it -> it.type() == EntityType.ORGANIZATION);
    EntityType meant = hasArticle(name) ? EntityType.PLACE : EntityType.ORGANIZATION;
    return two
        ? senses.stream().filter(it -> it.type() == meant && it.type() != name.type()).findFirst()
        : Optional.empty();
  }

  // "the Amazon", not "the Amazon warehouse"
  private static boolean hasArticle(NameMention name) {
    return name.begin() > 0
        && name.sentence().token(name.begin() - 1).hasLemma("the")
        && !name.head().is("compound");
  }

  /** Whether the tagger may be wrong about its kind. */
  private static boolean isOpen(NameMention name) {
    boolean vague = name.kind() == EntityType.OTHER || name.type() == EntityType.LOCATION;
    boolean lastName = name.kind() == EntityType.PERSON && name.end() - name.begin() == 1;
    return name.known().isEmpty() && (vague || lastName);
  }

  // "the retailer Harlow", "the firms Harlow and Voss"
  private static boolean isCalledFirm(NameMention name) {
    Sentence sentence = name.sentence();
    Token head = name.head();
    Token first =
        head.is("conj")
            ? sentence.head(head).filter(it -> isFirmBefore(sentence, it.index())).orElse(head)
            : head;
    return isFirmBefore(sentence, first.equals(head) ? name.begin() : first.index())
        || sentence.children(head).stream().anyMatch(CompanyNames::isFirmBehind);
  }

  // "Harlow, a unit of Voss,"
  private static boolean isFirmBehind(Token apposition) {
    return apposition.is("appos")
        && apposition.hasTag("NN")
        && (WORDS.has("firm", apposition.lemma()) || WORDS.has("part", apposition.lemma()));
  }

  private static boolean isFirmBefore(Sentence sentence, int index) {
    return index > 0
        && sentence.token(index - 1).hasTag("NN", "NNS")
        && WORDS.has("firm", sentence.token(index - 1).lemma());
  }

  // "Voss, a unit of Harlow,"
  private static boolean isWhole(Sentence sentence, Token head, Token part) {
    return head.is("nmod")
        && part.is("appos")
        && WORDS.has("part", part.lemma())
        && sentence.child(head, "case").filter(it -> it.hasLemma("of")).isPresent();
  }

  // "Harlow cut 200 jobs", "shares in Harlow", "Harlow's customers", "owned by Harlow"
  private static boolean trades(NameMention name) {
    Sentence sentence = name.sentence();
    Token head = name.head();
    Optional<Token> governor = sentence.head(head);
    if (governor.isEmpty()) {
      return false;
    }
    boolean whole = isWhole(sentence, head, governor.get());
    if (whole || name.kind() == EntityType.PERSON) {
      return whole;
    }
    return switch (head.relation()) {
      case "nsubj" ->
          sentence
              .child(governor.get(), "obj")
              .filter(object -> WORDS.has("trade", object.lemma()))
              .isPresent();
      case "nmod:poss" -> WORDS.has("trade", governor.get().lemma());
      case "nmod" ->
          WORDS.has("trade", governor.get().lemma())
              && sentence.child(head, "case").filter(it -> it.hasLemma("in", "of")).isPresent();
      default -> false;
    };
  }
}
