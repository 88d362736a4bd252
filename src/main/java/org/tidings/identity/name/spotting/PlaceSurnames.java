package org.tidings.identity.name.spotting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.identity.name.mention.NameMention;
import org.tidings.identity.name.mention.NameMention.Source;

/**
 * Names of persons that are places too: after "Alma London opened the fair", <i>London</i> in
 * "London smiled" is she, and in "in London" a city; after "Israel Hart opened the fair" he is
 * <i>Israel</i>, but for what governments do. Without such a name, <i>Jordan</i> in "built by
 * Jordan" is the country.
 */
public final class PlaceSurnames {

  private static final WordTable WORDS = WordTable.load(PlaceSurnames.class, "words.txt");

  private PlaceSurnames() {}

  /** The same names, as persons where they stand for one who was named in full before. */
  public static List<NameMention> read(List<NameMention> names) {
    Set<String> surnames = new HashSet<>();
    Set<String> firstNames = new HashSet<>();
    List<NameMention> read = new ArrayList<>();
    for (NameMention name : names) {
      if (name.kind() == EntityType.PERSON && name.end() - name.begin() > 1) {
        surnames.add(name.sentence().token(name.end() - 1).word());
        firstNames.add(name.sentence().token(name.begin()).word());
      }
      boolean person = isOne(name, surnames) || (isOne(name, firstNames) && !governs(name));
      read.add(person ? name.as(EntityType.PERSON, Optional.empty()) : name);
    }
    return read;
  }

  private static boolean isOne(NameMention name, Set<String> words) {
    return name.kind() == EntityType.PLACE
        && name.source() == Source.TAGGED
        && name.end() - name.begin() == 1
        && words.contains(name.tokens().get(0).word())
        && !isPlaced(name);
  }

  private static boolean governs(NameMention name) {
    Token head = name.head();
    return !head.is("nsubj")
        || name.sentence().head(head).filter(verb -> WORDS.has("do", verb.lemma())).isPresent();
  }

  // "in London", "London, Ontario", "London-based"
  private static boolean isPlaced(NameMention name) {
    Token head = name.head();
    List<Token> tokens = name.sentence().tokens();
    boolean comma =
        name.end() + 1 < tokens.size()
            && tokens.get(name.end()).word().equals(",")
            && tokens.get(name.end() + 1).entityType() != EntityType.NONE;
    return comma
        || head.is("compound", "amod", "appos")
        || name.sentence().children(head).stream()
            .anyMatch(child -> child.is("case") && WORDS.has("where", child.lemma()));
  }
}
