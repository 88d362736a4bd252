package org.tidings.relation.typed.feature;

import java.util.List;
import org.tidings.relation.typed.pair.Aliases;
import org.tidings.relation.typed.pair.SentenceWords;

/** The candidates of a sentence, with its words and with which mentions are likely to be one. */
public record SentenceCandidates(SentenceWords words, Aliases aliases, List<Candidate> candidates) {

  public SentenceCandidates {
    candidates = List.copyOf(candidates);
  }
}
