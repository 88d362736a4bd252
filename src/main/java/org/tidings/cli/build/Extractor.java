package org.tidings.cli.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.Consumer;
import org.tidings.cli.outcome.Failure;
import org.tidings.extraction.open.Profile;

/** The machinery behind {@code tidings extract}. */
@FunctionalInterface
public interface Extractor {

  /**
   * Reads a text and hands on the propositions of each sentence, in the order of the text.
   *
   * @param tokenized whether each line is a sentence, and its tokens are parted by blanks
   * @param profile how clauses are rendered
   * @throws IOException if the text cannot be read
   */
  void extract(BufferedReader text, boolean tokenized, Profile profile, Consumer<Extraction> found)
      throws IOException, Failure;
}
