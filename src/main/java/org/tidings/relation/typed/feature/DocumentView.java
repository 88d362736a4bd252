package org.tidings.relation.typed.feature;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tidings.relation.typed.pair.SentenceWords;
import org.tidings.relation.typed.pair.TypedMention;

/** What the whole article shows about a name: how often it is used. Immutable. */
final class DocumentView {

  private final Map<String, Integer> counts;

  private DocumentView(Map<String, Integer> counts) {
    this.counts = Map.copyOf(counts);
  }

  static DocumentView of(List<SentenceWords> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    for (SentenceWords sentence : sentences) {
      for (TypedMention mention : sentence.mentions()) {
        if (mention.isName()) {
          counts.merge(key(mention), 1, Integer::sum);
        }
      }
    }
    return new DocumentView(counts);
  }

  // Persons go by their last names.
  private static String key(TypedMention mention) {
    return mention.sentence().token(mention.end() - 1).word().toLowerCase(Locale.ROOT);
  }

  void add(TypedMention subject, TypedMention object, FeatureSet features) {
    if (subject.isName()) {
      int count = counts.getOrDefault(key(subject), 1);
      features.add("subject in article", Integer.toString(Math.min(3, count)));
      int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
      features.add("subject is topic", Boolean.toString(count == most && count > 1));
    }
    if (object.isName() && key(object).equals(key(subject))) {
      features.add("same last word");
    }
  }
}
