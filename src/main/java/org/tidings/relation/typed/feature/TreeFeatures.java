package org.tidings.relation.typed.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tidings.annotation.Token;
import org.tidings.relation.typed.pair.DependencyPath;
import org.tidings.relation.typed.pair.RelationArgument;
import org.tidings.relation.typed.pair.SentenceWords;

/** Features of the path through the tree from one mention to another. */
final class TreeFeatures {

  private static final int LONGEST = 7;

  private final SentenceWords words;
  private final FeatureSet features;

  TreeFeatures(SentenceWords words, FeatureSet features) {
    this.words = words;
    this.features = features;
  }

  void add(RelationArgument subject, RelationArgument object) {
    governor("S", subject);
    governor("O", object);
    path(
        "",
        words.closeKind(subject) + ">" + words.closeKind(object),
        DependencyPath.between(words, subject.head(), object.head()));
    nearest(subject, object)
        .ifPresent(
            it -> {
              features.add("alias", PairFeatures.label(words, it));
              path(
                  "alias ",
                  words.closeKind(object),
                  DependencyPath.between(words, it.head(), object.head()));
            });
    nearest(object, subject)
        .ifPresent(
            it -> {
              features.add("object alias", PairFeatures.label(words, it));
              path(
                  "object alias ",
                  words.closeKind(subject),
                  DependencyPath.between(words, subject.head(), it.head()));
            });
    if (words.same(subject, object)) {
      features.add("same");
    }
  }

  // The mention of the same that stands nearest to the other side, if nearer than this one.
  private Optional<RelationArgument> nearest(RelationArgument argument, RelationArgument other) {
    int distance = Math.abs(argument.head() - other.head());
    Optional<RelationArgument> nearest = Optional.empty();
    for (RelationArgument alias : words.others(argument)) {
      int own = Math.abs(alias.head() - other.head());
      if (own < distance && !alias.equals(other)) {
        distance = own;
        nearest = Optional.of(alias);
      }
    }
    return nearest;
  }

  private void governor(String who, RelationArgument argument) {
    Token head = argument.headToken();
    features.add("relation", who, head.relation());
    if (head.head() != Token.NO_HEAD) {
      features.add("governor", who, head.relation(), words.lemma(head.head()));
      String label = words.triggerClass(head.head());
      if (!label.isEmpty()) {
        features.add("governor class", who, head.relation(), label);
      }
    }
    for (Token child : words.sentence().children(head)) {
      if (!words.isIn(argument, child.index())) {
        String label = words.triggerClass(child.index());
        features.add("child", who, child.relation(), words.wordOrKind(child.index()));
        if (!label.isEmpty()) {
          features.add("child class", who, child.relation(), label);
        }
      }
    }
  }

  private void path(String prefix, String kinds, DependencyPath path) {
    List<String> steps = path.steps();
    if (steps.isEmpty()) {
      features.add(prefix + "no path");
      return;
    }
    features.add(prefix + "path length", Integer.toString(Math.min(9, steps.size())));
    String relations = path.relations();
    List<String> lemmas = new ArrayList<>();
    Set<String> classes = new TreeSet<>();
    for (int index : path.inner()) {
      lemmas.add(words.lemma(index));
      features.add(prefix + "path word", words.lemma(index));
      if (!words.triggerClass(index).isEmpty()) {
        classes.add(words.triggerClass(index));
      }
    }
    String allClasses = String.join("+", classes);
    if (steps.size() <= LONGEST) {
      features.add(prefix + "path", relations);
      features.add(prefix + "path words", relations, String.join(" ", lemmas));
      features.add(prefix + "path classes", relations, allClasses);
      features.add(prefix + "short path", shortened(steps), allClasses);
    }
    features.add(prefix + "classes on path", allClasses);
    String first = steps.get(0);
    String end = steps.get(steps.size() - 1);
    features.add(prefix + "top and ends", words.lemma(path.top()), first, end);
    features.add(prefix + "top and last", words.lemma(path.top()), end);
    features.add(prefix + "top and first", words.lemma(path.top()), first);
    features.add(prefix + "mixed path", mixed(path));
    features.add(prefix + "core path", core(steps), words.triggerClass(path.top()));
    features.add(prefix + "kinds and classes", kinds, allClasses);
    features.add(prefix + "kinds and core", kinds, core(steps));
    features.add(prefix + "kinds and top", kinds, words.lemma(path.top()));
    features.add(prefix + "kinds, core and classes", kinds, core(steps), allClasses);
    features.add(prefix + "core words", core(steps), String.join(" ", classes));
    features.add(prefix + "top", words.lemma(path.top()));
    features.add(prefix + "ends", steps.get(0), steps.get(steps.size() - 1));
    features.add(prefix + "end classes", steps.get(0), steps.get(steps.size() - 1), allClasses);
    features.add(prefix + "first step", steps.get(0));
    features.add(prefix + "last step", steps.get(steps.size() - 1));
    if (!lemmas.isEmpty()) {
      features.add(prefix + "first word", steps.get(0), lemmas.get(0));
      features.add(
          prefix + "last word", steps.get(steps.size() - 1), lemmas.get(lemmas.size() - 1));
    }
    if (prefix.isEmpty()) {
      childrenOfTop(path.top());
    }
  }

  // Conjuncts, appositions and parts of names say little about what is related.
  private static String shortened(List<String> steps) {
    StringBuilder shortened = new StringBuilder();
    for (String step : steps) {
      boolean minor =
          step.startsWith("conj", 1)
              || step.startsWith("appos", 1)
              || step.startsWith("flat", 1)
              || step.startsWith("compound", 1);
      if (!minor) {
        shortened.append(step);
      }
    }
    return shortened.toString();
  }

  // Lemmas of triggers, parts of speech of others.
  private String mixed(DependencyPath path) {
    StringBuilder mixed = new StringBuilder();
    for (int index : path.inner()) {
      boolean trigger = !words.triggerClass(index).isEmpty();
      mixed.append(trigger ? words.lemma(index) : words.sentence().token(index).tag()).append(' ');
    }
    return mixed + path.steps().get(0) + path.steps().get(path.steps().size() - 1);
  }

  private static String core(List<String> steps) {
    String shortened = shortened(steps);
    return shortened
        .replace("<acl:relcl", "")
        .replace(">acl:relcl", "")
        .replace("<nsubj:pass", "<nsubj");
  }

  private void childrenOfTop(int top) {
    for (Token child : words.sentence().children(words.sentence().token(top))) {
      if (child.is("aux", "aux:pass", "neg", "advmod", "cop", "mark")) {
        features.add("top child", child.relation(), words.lemma(child.index()));
      }
    }
  }
}
