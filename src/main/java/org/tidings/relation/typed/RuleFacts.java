package org.tidings.relation.typed;

import java.util.ArrayList;
import java.util.List;
import org.tidings.annotation.Name;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.lexicon.WordTable;
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

  private static final WordTable TITLE_WORDS = WordTable.load(RuleFacts.class, "words.txt");

  /** Set by hand: there are no examples to learn it from. */
  private static final double CONFIDENCE = 0.9;

  private static final int BEFORE = 2;

  private final SentenceWords words;
  private final TypedPropositions propositions;

  RuleFacts(SentenceWords words, TypedPropositions propositions) {
    this.words = words;
    this.propositions = propositions;
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
        titles(subject, facts);
      }
    }
    return facts;
  }

  private void relations(
      RelationArgument subject, RelationArgument object, List<Proposition> facts) {
    for (TypedRule rule : TypedRules.rules().between(words, subject, object)) {
      boolean leads = rule.property() != TypedProperty.LEADER || Leaders.isLed(subject, object);
      if (!rule.property().isLearned() && leads) {
        add(rule.property(), subject, object, rule, isHeld(subject) && isHeld(object), facts);
      }
    }
  }

  private void add(
      TypedProperty property,
      RelationArgument subject,
      RelationArgument object,
      Rule rule,
      boolean sure,
      List<Proposition> facts) {
    propositions.of(property, subject, object, rule, CONFIDENCE, sure).ifPresent(facts::add);
  }

  // "former president", "ex-minister", "then-governor": whoever held the office holds it no more.
  private boolean isHeld(RelationArgument argument) {
    int first = Math.max(0, argument.begin() - BEFORE);
    return words.sentence().tokens().subList(first, argument.end()).stream()
        .noneMatch(token -> TITLE_WORDS.has("former", token.lemma()));
  }

  // "President Anna Weiss", "Anna Weiss, the president,", "Anna Weiss is the president".
  private void titles(RelationArgument person, List<Proposition> facts) {
    Sentence sentence = words.sentence();
    for (Name name : sentence.names()) {
      if (name.type() == EntityType.TITLE) {
        RelationArgument title = RelationArgument.of(sentence, whole(sentence, name));
        if (bears(sentence, person, title) && !JobTitles.isHonorific(sentence, name)) {
          add(TypedProperty.JOB_TITLE, person, title, OpenRule.TITLE, isHeld(title), facts);
        }
      }
    }
  }

  // "shadow home secretary", "associate director", "front-runner": what stands before a title and
  // belongs to it makes it another.
  private static Name whole(Sentence sentence, Name title) {
    int begin = title.begin();
    while (begin > 0 && belongs(sentence, sentence.token(begin - 1), title)) {
      begin--;
    }
    return new Name(begin, title.end(), title.type(), title.known());
  }

  private static boolean belongs(Sentence sentence, Token before, Name title) {
    Token last = sentence.token(title.end() - 1);
    boolean modifier =
        before.is("compound", "amod", "punct", "nmod", "dep")
            && (before.head() == last.index() || before.head() == last.head());
    boolean word =
        before.hasTag("NN", "JJ", "VBG", "HYPH", "NNP") && before.entityType() == EntityType.NONE;
    return word && modifier && !before.hasLemma("former", "then", "late", "ex");
  }

  private static boolean bears(Sentence sentence, RelationArgument person, RelationArgument title) {
    Token head = title.headToken();
    boolean before =
        title.end() == person.begin()
            && head.is("compound", "appos", "amod", "flat")
            && head.head() == person.head();
    boolean apposition = head.is("appos") && head.head() == person.head();
    boolean predicate =
        sentence.hasChild(head, "cop")
            && person.headToken().is("nsubj")
            && person.headToken().head() == head.index();
    return before || apposition || predicate;
  }
}
