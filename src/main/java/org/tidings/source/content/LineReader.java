package org.tidings.source.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads lines as bytes, one at a time, and holds no more than the limit of any: a cursor that
 * {@link #advance} moves. Not thread-safe.
 */
final class LineReader {

  private final InputStream in;
  private final int maxBytes;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int end;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long number;
  private boolean tooLong;

  LineReader(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /** Moves to the next line; false at the end of the input. */
  boolean advance() throws IOException {
    line.reset();
    tooLong = false;
    if (!fill()) {
      return false;
    }
    number++;
    boolean ended = false;
    while (!ended && fill()) {
      int newline = position;
      while (newline < end && buffer[newline] != '\n') {
        newline++;
      }
      take(newline);
      ended = newline < end;
      position = ended ? newline + 1 : newline;
    }
    return true;
  }

  private void take(int until) {
    int length = until - position;
    tooLong |= line.size() + length > maxBytes;
    if (!tooLong) {
      line.write(buffer, position, length);
    }
  }

  private boolean fill() throws IOException {
    if (position == end) {
      position = 0;
      end = Math.max(0, in.read(buffer, 0, buffer.length));
    }
    return position < end;
  }

  /** The number of the line that was read last, from 1. */
  long number() {
    return number;
  }

  /** Whether the line is longer than the limit; its bytes are not to be had then. */
  boolean isTooLong() {
    return tooLong;
  }

  /** The line without its end; a carriage return may remain, which is blank space in JSON. */
  byte[] bytes() {
    return line.toByteArray();
  }
}
