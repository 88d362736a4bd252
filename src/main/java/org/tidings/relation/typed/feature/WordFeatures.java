package org.tidings.relation.typed.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tidings.relation.typed.pair.RelationArgument;
import org.tidings.relation.typed.pair.SentenceWords;

/** Features of the words between two mentions and beside them. */
final class WordFeatures {

  private static final int NEAR = 14;
  private static final int VERY_NEAR = 6;
  private static final int WINDOW = 5;

  private final SentenceWords words;
  private final FeatureSet features;

  WordFeatures(SentenceWords words, FeatureSet features) {
    this.words = words;
    this.features = features;
  }

  void add(RelationArgument subject, RelationArgument object) {
    String order = PairFeatures.order(subject, object);
    boolean forward = subject.begin() < object.begin();
    between(
        order,
        words.closeKind(subject) + words.closeKind(object),
        forward ? subject.end() : object.end(),
        forward ? object.begin() : subject.begin());
    triggers(order, subject, object);
    beside("S", subject);
    beside("O", object);
    inSentence();
  }

  private void between(String order, String kinds, int begin, int end) {
    int distance = end - begin;
    features.add("distance", order, PairFeatures.bucket(distance));
    List<String> between = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      between.add(words.wordOrKind(i));
    }
    boolean near = distance <= NEAR;
    String single = near ? "between" : "far between";
    for (int i = 0; i < between.size(); i++) {
      features.add(single, order, between.get(i));
      if (near && i > 0) {
        features.add("between two", order, between.get(i - 1), between.get(i));
      }
      if (near && i > 1) {
        features.add(
            "between three", order, between.get(i - 2), between.get(i - 1), between.get(i));
      }
    }
    if (distance <= VERY_NEAR) {
      features.add("all between", order, String.join(" ", between));
    }
    classesBetween(order, kinds, begin, end);
  }

  private void classesBetween(String order, String kinds, int begin, int end) {
    String first = "";
    String last = "";
    Set<String> all = new TreeSet<>();
    for (int i = begin; i < end; i++) {
      String label = words.triggerClass(i);
      if (!label.isEmpty()) {
        first = first.isEmpty() ? label : first;
        last = label;
        all.add(label);
        features.add("class between", order, label);
      }
    }
    features.add("classes between", order, String.join("+", all));
    features.add("kinds and classes", kinds, order, String.join("+", all));
    if (!last.isEmpty()) {
      features.add("kinds and last class", kinds, order, last);
      features.add("first class", order, first);
      features.add("last class", order, last);
    }
  }

  // The trigger nearest to the object, and how it leads there.
  private void triggers(String order, RelationArgument subject, RelationArgument object) {
    String kinds = words.closeKind(subject) + words.closeKind(object);
    String before = words.wordOrKind(object.begin() - 1);
    int left = object.begin() - 1;
    while (left >= 0 && words.triggerClass(left).isEmpty()) {
      left--;
    }
    if (left >= 0) {
      boolean past = left < subject.begin();
      String where = order + past;
      features.add(
          "trigger before", where, words.lemma(left), PairFeatures.bucket(object.begin() - left));
      features.add("class before", where, words.triggerClass(left), before);
      features.add("class before kinds", where, words.triggerClass(left), kinds);
    }
    int right = object.end();
    while (right < words.size() && words.triggerClass(right).isEmpty()) {
      right++;
    }
    if (right < words.size()) {
      boolean past = right >= subject.end();
      String where = order + past;
      features.add(
          "trigger after", where, words.lemma(right), PairFeatures.bucket(right - object.end()));
      features.add("class after kinds", where, words.triggerClass(right), kinds);
    }
  }

  private void beside(String who, RelationArgument argument) {
    int begin = argument.begin();
    int end = argument.end();
    features.add("before", who, words.wordOrKind(begin - 1));
    features.add("before 2", who, words.wordOrKind(begin - 2));
    features.add("both before", who, words.wordOrKind(begin - 2), words.wordOrKind(begin - 1));
    features.add("after", who, words.wordOrKind(end));
    features.add("after 2", who, words.wordOrKind(end + 1));
    features.add("both after", who, words.wordOrKind(end), words.wordOrKind(end + 1));
    features.add("around", who, words.wordOrKind(begin - 1), words.wordOrKind(end));
    for (int i = 1; i <= WINDOW; i++) {
      window("class before", who, begin - i);
      window("class after", who, end + i - 1);
    }
  }

  private void window(String name, String who, int index) {
    String label = words.triggerClass(index);
    if (!label.isEmpty()) {
      features.add(name, who, label);
    }
  }

  private void inSentence() {
    for (int i = 0; i < words.size(); i++) {
      String label = words.triggerClass(i);
      if (!label.isEmpty()) {
        features.add("class in sentence", label);
        features.add("trigger in sentence", words.lemma(i));
      }
    }
  }
}
