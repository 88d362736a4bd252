package org.tidings.relation.typed.feature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidings.relation.typed.pair.RelationArgument;
import org.tidings.relation.typed.pair.SentenceWords;

/**
 * Which candidates of a sentence share an argument, or have arguments that stand for the same.
 * Found once, since a sentence of many names has thousands of candidates. Candidates go by their
 * place in the list, in ascending order. Immutable.
 */
final class CandidateNeighbours {

  private final Map<Integer, List<Integer>> bySubject = new HashMap<>();
  private final Map<Integer, List<Integer>> byObject = new HashMap<>();
  private final Map<Long, List<Integer>> byReferents = new HashMap<>();
  private final List<Candidate> candidates;
  private final long[] referents;

  CandidateNeighbours(SentenceWords words, List<Candidate> candidates) {
    this.candidates = candidates;
    this.referents = new long[candidates.size()];
    Map<RelationArgument, Integer> kin = kin(words);
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      long subject = kin.getOrDefault(candidate.subject(), 0);
      referents[i] = subject * kin.size() + kin.getOrDefault(candidate.object(), 0);
      add(bySubject, candidate.subject().begin(), i);
      add(byObject, candidate.object().begin(), i);
      add(byReferents, referents[i], i);
    }
  }

  /** For each argument the place of the first that is, or stands for, the same. */
  private static Map<RelationArgument, Integer> kin(SentenceWords words) {
    List<RelationArgument> arguments = words.arguments();
    Map<RelationArgument, Integer> kin = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      int first = 0;
      while (!words.same(arguments.get(first), arguments.get(i))) {
        first++;
      }
      kin.putIfAbsent(arguments.get(i), first);
    }
    return kin;
  }

  private static <K> void add(Map<K, List<Integer>> lists, K key, int index) {
    lists.computeIfAbsent(key, it -> new ArrayList<>()).add(index);
  }

  /** Those whose arguments stand for the same as this one's, itself among them. */
  List<Integer> alike(int index) {
    return byReferents.getOrDefault(referents[index], List.of());
  }

  /** Those with this one's subject, itself among them. */
  List<Integer> ofSubject(Candidate candidate) {
    return bySubject.getOrDefault(candidate.subject().begin(), List.of());
  }

  /** Those with this one's object, itself among them. */
  List<Integer> ofObject(Candidate candidate) {
    return byObject.getOrDefault(candidate.object().begin(), List.of());
  }

  /** The one with subject and object the other way round; -1 if there is none. */
  int reverse(Candidate candidate) {
    int found = -1;
    for (int other : bySubject.getOrDefault(candidate.object().begin(), List.of())) {
      if (candidates.get(other).object().begin() == candidate.subject().begin()) {
        found = other;
      }
    }
    return found;
  }
}
