package org.tidings.extraction.open;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the propositions of a sentence, the first of equal ones. */
final class Propositions {

  private final Map<String, OpenProposition> found = new LinkedHashMap<>();

  /** Adds a proposition unless a part of it is blank or it only says that something is itself. */
  void add(
      double confidence, String subject, String relation, List<String> arguments, String rule) {
    List<String> said = arguments.stream().filter(argument -> !argument.isBlank()).toList();
    if (subject.isBlank() || relation.isBlank() || said.isEmpty() || subject.equals(said.get(0))) {
      return;
    }
    String key = subject + '\t' + relation + '\t' + String.join("\t", said);
    found.putIfAbsent(key, new OpenProposition(confidence, subject, relation, said, rule));
  }

  List<OpenProposition> list() {
    return List.copyOf(found.values());
  }
}
