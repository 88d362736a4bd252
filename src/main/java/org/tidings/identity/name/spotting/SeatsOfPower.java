package org.tidings.identity.name.spotting;

import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.Governments;
import org.tidings.annotation.gazetteer.KnownName;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.identity.name.mention.NameMention;

/**
 * Metonymy: a capital or a seat of power that acts stands for its country's government. "Moscow
 * signed", "threatened by Seoul", "Moscow's ally" and "a treaty between Moscow and Pyongyang" are
 * of countries, "in Moscow" is of a city. Immutable.
 */
public final class SeatsOfPower {

  private static final WordTable WORDS = WordTable.load(SeatsOfPower.class, "words.txt");
  private static final Set<String> CONJUNCTIONS = WORDS.words("conjunction");

  private final Governments governments;

  public SeatsOfPower(Governments governments) {
    this.governments = governments;
  }

  /** The same mention, as its country where it acts as one. */
  public NameMention read(NameMention name) {
    boolean canStand = name.kind() == EntityType.PLACE || name.kind() == EntityType.ORGANIZATION;
    if (!canStand || !name.sentence().parsed()) {
      return name;
    }
    Optional<KnownName> country = governments.seatedIn(name.form());
    return country.isPresent() && acts(name.sentence(), name.head(), 0)
        ? name.actingAs(country.get())
        : name;
  }

  private boolean acts(Sentence sentence, Token head, int depth) {
    Optional<Token> governor = sentence.head(head);
    if (governor.isEmpty() || depth > 4) {
      return false;
    }
    return switch (head.relation()) {
      case "nsubj" -> isActor(sentence, governor.get());
      case "conj" -> acts(sentence, governor.get(), depth + 1);
      case "nmod:poss" -> WORDS.has("of", governor.get().lemma());
      case "obj" ->
          sentence.child(governor.get(), "xcomp", "ccomp").filter(this::isAct).isPresent();
      case "obl", "nmod", "obl:agent" -> isParty(sentence, head, governor.get());
      default -> false;
    };
  }

  private boolean isActor(Sentence sentence, Token verb) {
    if (isAct(verb)) {
      return true;
    }
    return verb.isVerb()
        && sentence.children(verb).stream()
            .anyMatch(child -> child.is("conj", "xcomp") && isAct(child));
  }

  private boolean isAct(Token verb) {
    return verb.isVerb() && WORDS.has("do", verb.lemma());
  }

  private boolean isParty(Sentence sentence, Token head, Token governor) {
    Set<String> prepositions =
        Set.copyOf(
            sentence.children(head).stream()
                .filter(child -> child.is("case"))
                .map(Token::lemma)
                .distinct()
                .toList());
    if (prepositions.contains("by")) {
      return governor.isVerb()
          ? WORDS.has("do", governor.lemma())
          : WORDS.has("by", governor.lemma());
    }
    if (isSubjectAfterConjunction(sentence, head, governor, prepositions)) {
      return isAct(governor);
    }
    boolean together = prepositions.contains("between") || prepositions.contains("with");
    return together && (governor.isVerb() || WORDS.has("with", governor.lemma()));
  }

  // "After Moscow signed", where the parser takes the conjunction for a preposition.
  private static boolean isSubjectAfterConjunction(
      Sentence sentence, Token head, Token verb, Set<String> prepositions) {
    return prepositions.stream().anyMatch(CONJUNCTIONS::contains)
        && verb.isVerb()
        && head.index() < verb.index()
        && !sentence.hasChild(verb, "nsubj", "nsubj:pass");
  }
}
