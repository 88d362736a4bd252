package org.tidings.relation.rendering.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.relation.confidence.Confidence;

/** Collects the propositions of a sentence, the first of equal ones. */
public final class Tuples {

  /** A proposition with the features that its confidence comes from. */
  public record Scored(Tuple tuple, Set<String> features) {}

  private final Confidence confidence;
  private final int sentenceLength;
  private final WellFormedness wellFormedness;
  private final Map<String, Scored> found = new LinkedHashMap<>();

  public Tuples(Confidence confidence, Sentence sentence) {
    this.confidence = confidence;
    this.sentenceLength = sentence.tokens().size();
    this.wellFormedness = new WellFormedness(sentence);
  }

  /**
   * Adds a proposition if it is well formed ({@link WellFormedness}); arguments that say nothing
   * are left out.
   *
   * @param clause the features of its clause; none for facts that no verb states
   */
  public void add(
      Set<String> clause, String subject, String relation, List<String> arguments, TupleRule rule) {
    List<String> said = arguments.stream().filter(WellFormedness::saysSomething).toList();
    if (said.isEmpty() || !wellFormedness.holds(subject, relation, said, rule)) {
      return;
    }
    Set<String> features =
        Confidence.features(clause, sentenceLength, subject, relation, said, rule.label());
    String key = subject + '\t' + relation + '\t' + String.join("\t", said);
    found.putIfAbsent(
        key,
        new Scored(new Tuple(confidence.of(features), subject, relation, said, rule), features));
  }

  public List<Scored> scored() {
    return List.copyOf(found.values());
  }
}
