package org.tidings.cli.extract;

import java.util.List;

/**
 * A proposition as {@code tidings extract} prints it.
 *
 * @param sentence the words that it was found in
 * @param confidence from 0 to 1
 * @param arguments what follows the object
 */
public record Extraction(
    String sentence,
    double confidence,
    String subject,
    String relation,
    String object,
    List<String> arguments) {

  public Extraction {
    arguments = List.copyOf(arguments);
  }
}
