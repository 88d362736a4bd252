package org.tidings.identity.name.spotting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.identity.name.mention.NameMention;

/**
 * The kind of a name by the company it keeps: in "Harlow, Voss and Total" it is a firm if the other
 * two are.
 */
final class CoordinatedNames {

  private static final int LEAST = 2;

  private CoordinatedNames() {}

  /** The same names, those of no known kind as what all others of their list are. */
  static List<NameMention> read(List<NameMention> names) {
    return names.stream().map(name -> read(name, names)).toList();
  }

  private static NameMention read(NameMention name, List<NameMention> names) {
    if (name.kind() != EntityType.OTHER || name.known().isPresent() || first(name).isEmpty()) {
      return name;
    }
    List<EntityType> others =
        names.stream()
            .filter(it -> it.sentenceIndex() == name.sentenceIndex() && it.begin() != name.begin())
            .filter(it -> it.begin() >= name.end() || it.end() <= name.begin())
            .filter(it -> first(it).equals(first(name)))
            .map(NameMention::kind)
            .toList();
    Set<EntityType> kinds = others.stream().collect(Collectors.toSet());
    return others.size() >= LEAST && kinds.size() == 1
        ? name.as(kinds.iterator().next(), Optional.empty())
        : name;
  }

  // The head of the list that a name is a member of.
  private static Optional<Token> first(NameMention name) {
    Token head = name.head();
    if (head.is("conj")) {
      return name.sentence().head(head);
    }
    return name.sentence().hasChild(head, "conj") ? Optional.of(head) : Optional.empty();
  }
}
