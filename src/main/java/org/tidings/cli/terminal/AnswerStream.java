package org.tidings.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Standard output that notices when nobody reads it any more, as in {@code tidings export | head}.
 * From then on everything fails with {@link AnswerLost}, so that no command goes on in vain.
 */
final class AnswerStream extends OutputStream {

  private final OutputStream sink;

  AnswerStream(OutputStream sink) {
    this.sink = sink;
  }

  @Override
  public void write(int b) {
    attempt(() -> sink.write(b));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    attempt(() -> sink.write(bytes, offset, length));
  }

  @Override
  public void flush() {
    attempt(sink::flush);
  }

  /** Standard output stays open: something may have to be said after an exporter closes it. */
  @Override
  public void close() {
    flush();
  }

  private static void attempt(Write write) {
    try {
      write.run();
    } catch (IOException e) {
      throw new AnswerLost(saysThatNobodyReads(e), e);
    }
  }

  // Java has no type for EPIPE. Unix says "Broken pipe", Windows "The pipe is being closed".
  private static boolean saysThatNobodyReads(IOException e) {
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  @FunctionalInterface
  private interface Write {
    void run() throws IOException;
  }
}
