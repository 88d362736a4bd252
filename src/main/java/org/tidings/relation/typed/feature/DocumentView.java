package org.tidings.relation.typed.feature;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tidings.relation.typed.pair.RelationArgument;
import org.tidings.relation.typed.pair.SentenceWords;

/** What the whole article shows about a name: how often it is used. Immutable. */
final class DocumentView {

  private final Map<String, Integer> counts;
  private final int most;

  private DocumentView(Map<String, Integer> counts) {
    this.counts = Map.copyOf(counts);
    this.most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
  }

  static DocumentView of(List<SentenceWords> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    for (SentenceWords sentence : sentences) {
      for (RelationArgument argument : sentence.arguments()) {
        if (argument.isName()) {
          counts.merge(key(argument), 1, Integer::sum);
        }
      }
    }
    return new DocumentView(counts);
  }

  // Persons go by their last names.
  private static String key(RelationArgument argument) {
    return argument.sentence().token(argument.end() - 1).word().toLowerCase(Locale.ROOT);
  }

  void add(RelationArgument subject, RelationArgument object, FeatureSet features) {
    if (subject.isName()) {
      int count = counts.getOrDefault(key(subject), 1);
      features.add("subject in article", Integer.toString(Math.min(3, count)));
      features.add("subject is topic", Boolean.toString(count == most && count > 1));
    }
    if (object.isName() && key(object).equals(key(subject))) {
      features.add("same last word");
    }
  }
}
