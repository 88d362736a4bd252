package org.tidings.relation.typed.feature;

import java.util.List;
import org.tidings.relation.typed.pair.SentenceWords;

/** The candidates of a sentence, with its words. */
public record SentenceCandidates(SentenceWords words, List<Candidate> candidates) {

  public SentenceCandidates {
    candidates = List.copyOf(candidates);
  }
}
