package org.tidings.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * Where a command talks: the answer goes to standard output, everything else to standard error.
 * Both are written in UTF-8, and lines end with a line feed.
 */
public final class Console {

  private final Surroundings surroundings;
  private final OutputStream answer;
  private final OutputStream messages;
  private final Interruption interruption = new Interruption();

  public Console(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.answer = new BufferedOutputStream(new AnswerStream(surroundings.out()), 1 << 16);
    this.messages = surroundings.err();
  }

  /** Writes a line, or lines, of the answer. */
  public void answer(String text) {
    try {
      answer.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the answer goes; closing it only flushes. */
  public OutputStream answerStream() {
    return answer;
  }

  /** Writes a line, or lines, that are not the answer. */
  public void say(String text) {
    writeMessage(text + "\n");
  }

  /** Writes a message as it is, without ending the line. */
  synchronized void writeMessage(String text) {
    try {
      messages.write(text.getBytes(StandardCharsets.UTF_8));
      messages.flush();
    } catch (IOException e) {
      // Nobody can be told that nobody can be told.
      return;
    }
  }

  /**
   * Hands what was answered to the reader.
   *
   * @throws AnswerLost if standard output takes no more
   */
  public void flush() {
    try {
      answer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public InputStream in() {
    return surroundings.in();
  }

  /** How the user calls Tidings, for examples to be typed. */
  public String program() {
    return surroundings.program();
  }

  public Clock clock() {
    return surroundings.clock();
  }

  public Interruption interruption() {
    return interruption;
  }

  /** The file that the user calls {@code name}. */
  public Path path(String name) {
    return surroundings.directory().resolve(name);
  }

  /** A variable of the environment that is set and not empty. */
  public Optional<String> variable(String name) {
    return Optional.ofNullable(surroundings.environment().get(name))
        .filter(value -> !value.isEmpty());
  }

  /** A folder for files that nobody needs for long. */
  public Path temporary() {
    return surroundings.temporary();
  }

  /** The folder for what Tidings keeps for all stores of this user, which need not be there. */
  public Path cache() {
    return CacheFolder.in(surroundings.environment(), surroundings.temporary()).resolve("tidings");
  }

  public int columns() {
    return surroundings.columns();
  }

  /** Whether a person watches the messages, so that a line may be written over. */
  public boolean isWatched() {
    return surroundings.errIsTerminal();
  }

  /** Whether a person reads the answer, so that it may be cut to the width of the terminal. */
  public boolean isAnswerRead() {
    return surroundings.outIsTerminal();
  }

  /** The colours of the answer. */
  public Ink ink() {
    return new Ink(surroundings.outIsTerminal() && wantsColour());
  }

  /** The colours of messages. */
  public Ink messageInk() {
    return new Ink(surroundings.errIsTerminal() && wantsColour());
  }

  // https://no-color.org: set and not empty, whatever its value.
  private boolean wantsColour() {
    return surroundings.environment().getOrDefault("NO_COLOR", "").isEmpty()
        && !"dumb".equals(surroundings.environment().get("TERM"));
  }
}
