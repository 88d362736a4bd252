package org.tidings.relation.typed.feature;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.relation.typed.pair.Aliases;
import org.tidings.relation.typed.pair.MentionFinder;
import org.tidings.relation.typed.pair.SentenceWords;
import org.tidings.relation.typed.pair.TypedMention;
import org.tidings.relation.typed.pair.TypedProperty;
import org.tidings.relation.typed.pair.TypedRule;
import org.tidings.relation.typed.pair.TypedRules;

/** Finds the candidates of an article: all pairs of mentions of a sentence whose kinds fit. */
public final class Candidates {

  /** Sentences with more mentions are lists and tables. */
  private static final int MAX_MENTIONS = 60;

  private final SentenceWords words;
  private final Aliases aliases;
  private final PairFeatures features;

  private Candidates(SentenceWords words, DocumentView document) {
    this.words = words;
    this.aliases = new Aliases(words);
    this.features = new PairFeatures(words, aliases, document);
  }

  /** The candidates of each sentence. */
  public static List<SentenceCandidates> of(List<Sentence> sentences) {
    List<SentenceWords> words =
        sentences.stream().map(it -> new SentenceWords(it, MentionFinder.mentions(it))).toList();
    DocumentView document = DocumentView.of(words);
    return words.stream().map(it -> new Candidates(it, document).find()).toList();
  }

  private SentenceCandidates find() {
    List<Candidate> candidates = new ArrayList<>();
    if (words.mentions().size() <= MAX_MENTIONS) {
      for (TypedMention subject : words.mentions()) {
        for (TypedMention object : words.mentions()) {
          Set<TypedProperty> properties = properties(subject, object);
          if (!properties.isEmpty()) {
            candidates.add(candidate(subject, object, properties));
          }
        }
      }
    }
    return new SentenceCandidates(words, aliases, candidates);
  }

  private Candidate candidate(
      TypedMention subject, TypedMention object, Set<TypedProperty> properties) {
    Map<TypedProperty, TypedRule> rules = new EnumMap<>(TypedProperty.class);
    for (TypedRule rule : TypedRules.rules().between(words, subject, object)) {
      rules.putIfAbsent(rule.property(), rule);
    }
    return new Candidate(
        subject, object, properties, rules, features.of(subject, object, rules).keys());
  }

  private static Set<TypedProperty> properties(TypedMention subject, TypedMention object) {
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
