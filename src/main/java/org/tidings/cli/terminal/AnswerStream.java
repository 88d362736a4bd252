package org.tidings.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.apache.commons.io.output.ProxyOutputStream;

/**
 * Standard output that notices when nobody reads it any more, as in {@code tidings export | head}.
 * From then on everything fails with {@link AnswerLost}, so that no command goes on in vain.
 */
final class AnswerStream extends ProxyOutputStream {

  AnswerStream(OutputStream sink) {
    super(sink);
  }

  /** Standard output stays open: something may have to be said after an exporter closes it. */
  @Override
  public void close() throws IOException {
    flush();
  }

  @Override
  protected void handleIOException(IOException e) {
    throw new AnswerLost(saysThatNobodyReads(e), e);
  }

  // Java has no type for EPIPE. Unix says "Broken pipe", Windows "The pipe is being closed".
  private static boolean saysThatNobodyReads(IOException e) {
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }
}
