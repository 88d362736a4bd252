package org.tidings.cli.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.Consumer;
import org.tidings.cli.outcome.Failure;

/** The machinery behind {@code tidings extract}. */
@FunctionalInterface
public interface Extractor {

  /**
   * Reads a text and hands on the propositions of each sentence, in the order of the text.
   *
   * @param tokenized whether each line is a sentence, and its tokens are parted by blanks
   * @param triples whether each argument makes a proposition of its own
   * @throws IOException if the text cannot be read
   */
  void extract(BufferedReader text, boolean tokenized, boolean triples, Consumer<Extraction> found)
      throws IOException, Failure;
}
