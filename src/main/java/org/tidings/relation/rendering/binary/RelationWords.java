package org.tidings.relation.rendering.binary;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tidings.annotation.Token;
import org.tidings.clause.syntax.ArgumentRole;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.VerbGroup;
import org.tidings.relation.rendering.noun.NounPhrases;

/** The relations of triples: the verbs of a chain with the objects between, without adverbs. */
final class RelationWords {

  private final Clause clause;
  private final NounPhrases nouns;

  RelationWords(Clause clause) {
    this.clause = clause;
    this.nouns = new NounPhrases(clause.phrases());
  }

  /** All verbs: "asked him to leave". */
  String all() {
    return upTo(clause.group().links().size() - 1);
  }

  /** The verbs up to that at {@code index}, counted from 0. */
  String upTo(int index) {
    List<VerbGroup.Link> links = clause.group().links();
    StringBuilder relation = new StringBuilder(Phrase.words(first(links.get(0))));
    for (int i = 1; i <= index; i++) {
      relation.append(' ').append(objectOf(i - 1)).append(' ');
      relation.append(Phrase.words(links.get(i).tokens(false)));
    }
    return relation.toString();
  }

  private String objectOf(int index) {
    return clause.arguments().stream()
        .filter(argument -> argument.link() == index)
        .filter(argument -> argument.role() == ArgumentRole.OBJECT)
        .findFirst()
        .map(nouns::first)
        .orElse("");
  }

  // "had to be persuaded": after an auxiliary the marker counts.
  private static List<Token> first(VerbGroup.Link link) {
    boolean within =
        !link.marker().isEmpty() && link.core().get(0).index() < link.marker().get(0).index();
    return within
        ? Stream.concat(link.core().stream(), link.marker().stream())
            .sorted(Comparator.comparingInt(Token::index))
            .toList()
        : link.core();
  }
}
