package org.tidings.relation.typed;

import java.util.ArrayList;
import java.util.List;
import org.tidings.relation.open.OpenRule;
import org.tidings.relation.proposition.Proposition;
import org.tidings.relation.proposition.Rule;
import org.tidings.relation.typed.pair.RelationArgument;
import org.tidings.relation.typed.pair.SentenceWords;
import org.tidings.relation.typed.pair.TypedProperty;
import org.tidings.relation.typed.pair.TypedRule;
import org.tidings.relation.typed.pair.TypedRules;

/** Facts of the properties that have no classifier, found by rules alone. */
final class RuleFacts {

  /** Set by hand: there are no examples to learn it from. */
  private static final double CONFIDENCE = 0.9;

  private final SentenceWords words;
  private final TypedPropositions propositions;
  private final JobTitles titles;

  RuleFacts(SentenceWords words, TypedPropositions propositions) {
    this.words = words;
    this.propositions = propositions;
    this.titles = new JobTitles(words.sentence());
  }

  /** The facts, if rules are as sure as the bar asks for. */
  List<Proposition> find(double bar) {
    List<Proposition> facts = new ArrayList<>();
    if (CONFIDENCE < bar || !words.sentence().parsed()) {
      return facts;
    }
    for (RelationArgument subject : words.arguments()) {
      for (RelationArgument object : words.arguments()) {
        if (!subject.equals(object)) {
          relations(subject, object, facts);
        }
      }
      if (subject.isPersonName()) {
        for (RelationArgument title : titles.of(subject)) {
          add(TypedProperty.JOB_TITLE, subject, title, OpenRule.TITLE, facts);
        }
      }
    }
    return facts;
  }

  private void relations(
      RelationArgument subject, RelationArgument object, List<Proposition> facts) {
    for (TypedRule rule : TypedRules.rules().between(words, subject, object)) {
      if (!rule.property().isLearned() && isMeant(rule.property(), subject, object)) {
        add(rule.property(), subject, object, rule, facts);
      }
    }
  }

  private boolean isMeant(
      TypedProperty property, RelationArgument subject, RelationArgument object) {
    return switch (property) {
      case LEADER -> Leaders.isLed(subject, object);
      case LOCATED_IN -> PlaceNames.isWithin(words, subject, object);
      default -> true;
    };
  }

  private void add(
      TypedProperty property,
      RelationArgument subject,
      RelationArgument object,
      Rule rule,
      List<Proposition> facts) {
    propositions.of(property, subject, object, rule, CONFIDENCE, true).ifPresent(facts::add);
  }
}
