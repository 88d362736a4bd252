package org.tidings.identity.typed.feature;

import java.util.List;
import org.tidings.identity.typed.pair.Aliases;
import org.tidings.identity.typed.pair.SentenceWords;

/** The candidates of a sentence, with its words and with which mentions are likely to be one. */
public record SentenceCandidates(SentenceWords words, Aliases aliases, List<Candidate> candidates) {

  public SentenceCandidates {
    candidates = List.copyOf(candidates);
  }
}
