package org.tidings.bench.confidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.bench.confidence.TupleOverlap.WordTuple;
import org.tidings.relation.AnalysedText;
import org.tidings.relation.open.OpenExtractor;
import org.tidings.relation.proposition.Proposition;

/**
 * The facts of a sentence as examples: the words of subject, relation and object judged as those of
 * an open proposition. Facts of noun modifiers, which gold tuples do not tell apart, are left out.
 */
final class JudgedFacts {

  private static final Set<String> NOMINAL = Set.of("apposition", "title");
  private static final Set<String> UNJUDGED = Set.of("modifier", "possessor", "origin");

  private JudgedFacts() {}

  static List<Example> of(int place, Sentence sentence, List<WordTuple> gold) {
    List<Set<String>> features = new ArrayList<>();
    OpenExtractor extractor = new OpenExtractor(seen -> features.add(seen) ? 0.5 : 0);
    List<Proposition> facts =
        AnalysedText.of(List.of(sentence)).open(extractor).stream()
            .filter(fact -> !UNJUDGED.contains(fact.rule().label()))
            .toList();
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      examples.add(new Example(place, features.get(i), precision(facts.get(i), gold)));
    }
    return examples;
  }

  // A passive that was turned round has its subject behind the verb.
  private static double precision(Proposition fact, List<WordTuple> gold) {
    String subject = fact.subject().phrase().words();
    String object = fact.object().phrase().words();
    String relation = relation(fact);
    return Math.max(
        TupleOverlap.precision(WordTuple.of(relation, List.of(subject, object)), gold),
        TupleOverlap.precision(WordTuple.of(relation, List.of(object, subject)), gold));
  }

  // The verb as written, and what the name adds to it: a preposition.
  private static String relation(Proposition fact) {
    if (NOMINAL.contains(fact.rule().label())) {
      return "be";
    }
    List<String> words = new ArrayList<>();
    fact.predicate().surface().orElseThrow().tokens().forEach(token -> words.add(token.word()));
    Arrays.stream(fact.predicate().name().split("_", -1))
        .skip(1)
        .filter(word -> !words.contains(word))
        .forEach(words::add);
    return String.join(" ", words);
  }
}
