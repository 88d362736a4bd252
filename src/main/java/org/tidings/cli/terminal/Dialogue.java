package org.tidings.cli.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Asks questions that are answered by a letter. Not thread-safe. */
public final class Dialogue {

  private final Console console;
  private final BufferedReader answers;

  public Dialogue(Console console) {
    this.console = console;
    this.answers = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
  }

  /**
   * The first letter of what is answered, asked for until it is one of {@code letters}; empty where
   * no more is answered.
   */
  public Optional<String> letter(String question, String letters) {
    try {
      while (true) {
        console.say(question);
        String line = answers.readLine();
        if (line == null) {
          return Optional.empty();
        }
        String typed = line.strip().toLowerCase(Locale.ROOT);
        if (!typed.isEmpty() && letters.indexOf(typed.charAt(0)) >= 0) {
          return Optional.of(typed.substring(0, 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
