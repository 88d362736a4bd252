package org.tidings.relation.typed.feature;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.identity.Resolution;
import org.tidings.relation.typed.pair.RelationArgument;
import org.tidings.relation.typed.pair.RelationArguments;
import org.tidings.relation.typed.pair.SentenceWords;
import org.tidings.relation.typed.pair.TypedProperty;
import org.tidings.relation.typed.pair.TypedRule;
import org.tidings.relation.typed.pair.TypedRules;

/** Finds the candidates of an article: all pairs of arguments in a sentence whose kinds fit. */
public final class Candidates {

  /** Sentences with more arguments are lists and tables. */
  private static final int MAX_ARGUMENTS = 40;

  private final SentenceWords words;
  private final PairFeatures features;

  private Candidates(SentenceWords words, DocumentView document) {
    this.words = words;
    this.features = new PairFeatures(words, document);
  }

  /**
   * The candidates of each sentence.
   *
   * @param resolution who is who in the article
   */
  public static List<SentenceCandidates> of(List<Sentence> sentences, Resolution resolution) {
    List<SentenceWords> words =
        sentences.stream()
            .map(it -> new SentenceWords(it, RelationArguments.of(it, resolution)))
            .toList();
    DocumentView document = DocumentView.of(words);
    return words.stream().map(it -> new Candidates(it, document).find()).toList();
  }

  private SentenceCandidates find() {
    List<Candidate> candidates = new ArrayList<>();
    if (words.arguments().size() <= MAX_ARGUMENTS) {
      for (RelationArgument subject : words.arguments()) {
        for (RelationArgument object : words.arguments()) {
          Set<TypedProperty> properties = properties(subject, object);
          if (!properties.isEmpty()) {
            candidates.add(candidate(subject, object, properties));
          }
        }
      }
    }
    return new SentenceCandidates(words, candidates);
  }

  private Candidate candidate(
      RelationArgument subject, RelationArgument object, Set<TypedProperty> properties) {
    Map<TypedProperty, TypedRule> rules = new EnumMap<>(TypedProperty.class);
    for (TypedRule rule : TypedRules.rules().between(words, subject, object)) {
      rules.putIfAbsent(rule.property(), rule);
    }
    return new Candidate(
        subject, object, properties, rules, features.of(subject, object, rules).keys());
  }

  private static Set<TypedProperty> properties(RelationArgument subject, RelationArgument object) {
    Set<TypedProperty> properties = EnumSet.noneOf(TypedProperty.class);
    if (!subject.equals(object)) {
      for (TypedProperty property : TypedProperty.values()) {
        if (property.isLearned() && property.fits(subject, object)) {
          properties.add(property);
        }
      }
    }
    return properties;
  }
}
