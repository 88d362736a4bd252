package org.tidings.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.cli.command.Command;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.terminal.Surroundings;

/** A {@code tidings serve} in this process, until somebody presses Ctrl-C. */
public final class RunningServe implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("Serving .* on (http://\\S+)");
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

  private final Messages messages = new Messages();
  private final Console console;
  private final CompletableFuture<Integer> status;

  private RunningServe(Path directory, Command serve, List<String> words) {
    this.console =
        new Console(
            new Surroundings(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                messages,
                "tidings",
                Map.of(),
                directory,
                directory,
                Clock.fixed(Instant.parse("2024-11-14T12:00:00Z"), ZoneOffset.UTC),
                false,
                false,
                100));
    Main main = new Main(console, List.of(serve));
    this.status =
        CompletableFuture.supplyAsync(() -> main.run(words.toArray(String[]::new)).code());
  }

  /** Types the words; port 0 is to be among them. */
  public static RunningServe start(Path directory, Command serve, String... words) {
    return new RunningServe(directory, serve, List.of(words));
  }

  /** Where it listens, as soon as it says so. */
  public URI address() {
    Matcher said = ADDRESS.matcher(messages.await("Ctrl-C ends it"));
    if (!said.find()) {
      throw new IllegalStateException(messages.text());
    }
    return URI.create(said.group(1));
  }

  /** Waits until it has said something. */
  public RunningServe saying(String text) {
    messages.await(text);
    return this;
  }

  public String messages() {
    return messages.text();
  }

  /** Presses Ctrl-C, and tells the exit code. */
  public int stop() {
    console.interruption().request();
    return status.orTimeout(60, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    stop();
  }

  /** What was said until now, for a thread that waits for something to be said. */
  private static final class Messages extends OutputStream {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Override
    public synchronized void write(int b) {
      said.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
      said.write(bytes, offset, length);
      notifyAll();
    }

    synchronized String text() {
      return said.toString(StandardCharsets.UTF_8);
    }

    synchronized String await(String text) {
      long end = System.nanoTime() + PATIENCE;
      try {
        while (!text().contains(text)) {
          long left = (end - System.nanoTime()) / 1_000_000;
          if (left <= 0) {
            throw new IllegalStateException(
                "waited for \"%s\" in vain: %s".formatted(text, text()));
          }
          wait(left);
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return text();
    }
  }
}
