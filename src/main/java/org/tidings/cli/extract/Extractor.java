package org.tidings.cli.extract;

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
   * @throws IOException if the text cannot be read
   */
  ExtractionTiming extract(
      BufferedReader text, ExtractionRequest request, Consumer<Extraction> found)
      throws IOException, Failure;
}
