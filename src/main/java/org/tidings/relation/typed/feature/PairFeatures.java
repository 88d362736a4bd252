package org.tidings.relation.typed.feature;

import java.util.Map;
import org.tidings.relation.typed.pair.RelationArgument;
import org.tidings.relation.typed.pair.SentenceWords;
import org.tidings.relation.typed.pair.TypedProperty;
import org.tidings.relation.typed.pair.TypedRule;

/**
 * What the words between and round two mentions, the tree, and the mentions themselves show of how
 * they are related.
 */
final class PairFeatures {

  private final SentenceWords words;
  private final DocumentView document;

  PairFeatures(SentenceWords words, DocumentView document) {
    this.words = words;
    this.document = document;
  }

  /** The features of a pair, of which these rules say something. */
  FeatureSet of(
      RelationArgument subject, RelationArgument object, Map<TypedProperty, TypedRule> rules) {
    FeatureSet features = new FeatureSet();
    features.add("bias");
    rules.forEach(
        (property, rule) -> {
          features.add("rule", rule.label());
          features.add("rule for", property.name());
        });
    new ArgumentFeatures(words, document, features).add(subject, object);
    new WordFeatures(words, features).add(subject, object);
    new TreeFeatures(words, features).add(subject, object);
    return features;
  }

  static String bucket(int count) {
    if (count <= 4) {
      return Integer.toString(count);
    }
    if (count <= 7) {
      return "5-7";
    }
    if (count <= 12) {
      return "8-12";
    }
    return count <= 20 ? "13-20" : "21+";
  }

  /** Kind of a name, or the word of a pronoun. */
  static String label(SentenceWords words, RelationArgument argument) {
    return argument.isName() ? argument.kind().name() : words.lemma(argument.begin());
  }

  static String order(RelationArgument subject, RelationArgument object) {
    return subject.begin() < object.begin() ? "so" : "os";
  }
}
