package org.tidings.relation.typed.feature;

import java.util.regex.Pattern;
import org.tidings.relation.typed.pair.ArgumentKind;
import org.tidings.relation.typed.pair.RelationArgument;
import org.tidings.relation.typed.pair.SentenceWords;

/** Features of two arguments themselves, and of the others in their sentence. */
final class ArgumentFeatures {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final SentenceWords words;
  private final DocumentView document;
  private final FeatureSet features;

  ArgumentFeatures(SentenceWords words, DocumentView document, FeatureSet features) {
    this.words = words;
    this.document = document;
    this.features = features;
  }

  void add(RelationArgument subject, RelationArgument object) {
    String order = PairFeatures.order(subject, object);
    String subjectLabel = PairFeatures.label(words, subject);
    String objectLabel = PairFeatures.label(words, object);
    features.add("order", order);
    features.add("kinds", subject.kind().name(), object.kind().name());
    features.add("kinds in order", order, subject.kind().name(), object.kind().name());
    features.add("labels", subjectLabel, objectLabel);
    features.add("subject", subjectLabel);
    features.add("object", objectLabel);
    features.add("object type", object.headToken().entityType().tag());
    features.add("subject type", subject.headToken().entityType().tag());
    String subjectKind = words.closeKind(subject);
    String objectKind = words.closeKind(object);
    features.add("close kinds", subjectKind, objectKind);
    features.add("close kind of subject", order, subjectKind);
    features.add("close kind of object", order, objectKind);
    features.add("labels in order", order, subjectLabel, objectLabel);
    distance(order, subject, object);
    competitors(order, subject, object);
    shape("S", subject);
    shape("O", object);
    parenthesis(subject, object);
    document.add(subject, object, features);
  }

  private void distance(String order, RelationArgument subject, RelationArgument object) {
    int begin = Math.min(subject.end(), object.end());
    int end = Math.max(subject.begin(), object.begin());
    String distance = PairFeatures.bucket(Math.max(0, end - begin));
    features.add("kinds apart", order + distance, subject.kind().name(), object.kind().name());
    if (object.kind() != ArgumentKind.PERSON && object.isName()) {
      String last = words.lemma(object.end() - 1);
      for (int i = Math.max(0, object.begin() - 6); i < object.begin(); i++) {
        if (!words.triggerClass(i).isEmpty()) {
          features.add("class and object", words.triggerClass(i), last);
        }
      }
    }
  }

  private void competitors(String order, RelationArgument subject, RelationArgument object) {
    int begin = Math.min(subject.end(), object.end());
    int end = Math.max(subject.begin(), object.begin());
    int between = 0;
    int likeSubject = 0;
    int likeObject = 0;
    boolean firstSubject = true;
    boolean firstObject = true;
    int subjects = 0;
    int objects = 0;
    for (RelationArgument other : words.arguments()) {
      boolean asSubject = other.kind() == subject.kind();
      boolean asObject = other.kind() == object.kind();
      subjects += asSubject ? 1 : 0;
      objects += asObject ? 1 : 0;
      firstSubject &= !asSubject || other.begin() >= subject.begin();
      firstObject &= !asObject || other.begin() >= object.begin();
      if (other.begin() >= begin && other.end() <= end) {
        between++;
        likeSubject += asSubject ? 1 : 0;
        likeObject += asObject ? 1 : 0;
        features.add("mention between", order, PairFeatures.label(words, other));
      }
    }
    features.add("mentions between", PairFeatures.bucket(between));
    features.add("subjects between", order, PairFeatures.bucket(likeSubject));
    features.add("objects between", order, PairFeatures.bucket(likeObject));
    features.add("first subject", Boolean.toString(firstSubject));
    features.add("first object", Boolean.toString(firstObject));
    features.add("subjects", Integer.toString(Math.min(4, subjects)));
    features.add("objects", Integer.toString(Math.min(4, objects)));
  }

  private void shape(String who, RelationArgument argument) {
    features.add("length", who, Integer.toString(Math.min(4, argument.end() - argument.begin())));
    boolean person = argument.kind() == ArgumentKind.PERSON && argument.isName();
    if (person) {
      return;
    }
    features.add("head word", who, words.lemma(argument.head()));
    features.add("last word", who, words.lemma(argument.end() - 1));
    for (int i = argument.begin(); i < argument.end(); i++) {
      features.add("word in", who, words.lemma(i));
    }
    if (argument.kind().canBe(ArgumentKind.DATE)) {
      int years = 0;
      for (int i = argument.begin(); i < argument.end(); i++) {
        years += YEAR.matcher(words.lemma(i)).matches() ? 1 : 0;
      }
      features.add("years", who, Integer.toString(years));
    }
  }

  private void parenthesis(RelationArgument subject, RelationArgument object) {
    int open = openParenthesis(object.begin());
    if (open < 0) {
      return;
    }
    features.add("in parenthesis");
    int earlier = 0;
    boolean nearest = subject.end() <= open;
    for (RelationArgument other : words.arguments()) {
      earlier += other.begin() > open && other.end() <= object.begin() ? 1 : 0;
      nearest &=
          !(other.begin() >= subject.end()
              && other.end() <= open
              && other.kind() == subject.kind());
    }
    StringBuilder before = new StringBuilder();
    boolean dash = false;
    for (int i = open + 1; i < object.begin() && before.length() < 40; i++) {
      before.append(words.wordOrKind(i)).append(' ');
      dash |= words.lemma(i).matches("[-–—]+");
    }
    features.add(
        "place in parenthesis", Integer.toString(Math.min(4, earlier)), Boolean.toString(nearest));
    features.add("in parenthesis before", before.toString(), Boolean.toString(nearest));
    features.add("dash in parenthesis", Boolean.toString(dash), Boolean.toString(nearest));
    features.add("parenthesis of subject", Boolean.toString(nearest));
  }

  private int openParenthesis(int index) {
    for (int i = index - 1; i >= 0; i--) {
      String word = words.lemma(i);
      if (word.equals(")") || word.equals("-rrb-")) {
        return -1;
      }
      if (word.equals("(") || word.equals("-lrb-")) {
        return i;
      }
    }
    return -1;
  }
}
