package org.tidings.extraction.open;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the propositions of a sentence, the first of equal ones. */
final class Propositions {

  /** A proposition with the features that its confidence comes from. */
  record Scored(OpenProposition proposition, Set<String> features) {}

  private final Confidence confidence;
  private final int sentenceLength;
  private final Map<String, Scored> found = new LinkedHashMap<>();

  Propositions(Confidence confidence, int sentenceLength) {
    this.confidence = confidence;
    this.sentenceLength = sentenceLength;
  }

  /**
   * Adds a proposition unless a part of it is blank or it only says that something is itself.
   *
   * @param clause the features of its clause; none for facts that no verb states
   */
  void add(Set<String> clause, String subject, String relation, List<String> arguments, Rule rule) {
    List<String> said = arguments.stream().filter(argument -> !argument.isBlank()).toList();
    if (subject.isBlank() || relation.isBlank() || said.isEmpty() || subject.equals(said.get(0))) {
      return;
    }
    Set<String> features =
        Confidence.features(clause, sentenceLength, subject, relation, said, rule.label());
    String key = subject + '\t' + relation + '\t' + String.join("\t", said);
    found.putIfAbsent(
        key,
        new Scored(
            new OpenProposition(confidence.of(features), subject, relation, said, rule), features));
  }

  List<Scored> scored() {
    return List.copyOf(found.values());
  }
}
