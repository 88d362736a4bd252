package org.tidings.source.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a web archive into the bytes of its records, and finds the next whole one behind a broken
 * one: a cursor that {@link #advance} moves. Holds one record at a time, and none that is larger
 * than the limit. Not thread-safe.
 *
 * @see <a href="https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/">
 *     The WARC Format 1.1</a>
 */
final class WarcSplitter {

  /** What a record turned out to be. */
  enum Found {
    WHOLE,
    BROKEN,
    TOO_LARGE
  }

  private static final String VERSION = "WARC/";
  private static final int LONGEST_LINE = 1 << 16;
  private static final int LONGEST_HEADER = 1 << 20;

  private static final Pattern LENGTH =
      Pattern.compile("(?im)^content-length[ \\t]*:[ \\t]*(\\d{1,18})[ \\t]*$");

  private final GzipMembers in;
  private final int maxBytes;
  private final ByteArrayOutputStream record = new ByteArrayOutputStream();
  private String pending = "";
  private Found found = Found.BROKEN;
  private long number;

  WarcSplitter(GzipMembers in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /** Moves to the next record; false at the end of the archive. */
  boolean advance() throws IOException {
    boolean lost = false;
    while (true) {
      String line = pending.isEmpty() ? line() : pending;
      pending = "";
      if (line.isEmpty()) {
        if (in.takeBroken() || lost) {
          return is(Found.BROKEN);
        }
        if (!in.advance()) {
          return false;
        }
      } else if (line.startsWith(VERSION)) {
        if (lost) {
          pending = line;
          return is(Found.BROKEN);
        }
        return is(read(line));
      } else {
        lost |= !line.isBlank();
      }
    }
  }

  private boolean is(Found what) {
    if (what == Found.BROKEN) {
      in.takeBroken();
    }
    found = what;
    number++;
    return true;
  }

  private Found read(String version) throws IOException {
    record.reset();
    String header = header(version);
    Matcher length = LENGTH.matcher(header);
    if (!length.find()) {
      return Found.BROKEN;
    }
    long bytes = Long.parseLong(length.group(1));
    if (bytes > maxBytes) {
      return skip(bytes) ? Found.TOO_LARGE : Found.BROKEN;
    }
    byte[] block = in.readNBytes((int) bytes);
    record.writeBytes(block);
    return block.length == bytes ? Found.WHOLE : Found.BROKEN;
  }

  private String header(String version) throws IOException {
    record.writeBytes(version.getBytes(StandardCharsets.ISO_8859_1));
    String line = line();
    while (!line.isBlank() && record.size() < LONGEST_HEADER) {
      record.writeBytes(line.getBytes(StandardCharsets.ISO_8859_1));
      line = line();
    }
    record.writeBytes(line.getBytes(StandardCharsets.ISO_8859_1));
    return line.isBlank() && !line.isEmpty() ? record.toString(StandardCharsets.ISO_8859_1) : "";
  }

  private boolean skip(long bytes) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long left = bytes;
    while (left > 0) {
      int taken = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (taken < 0) {
        return false;
      }
      left -= taken;
    }
    return true;
  }

  /** The next line with its end, or as much of it as a line may have; empty at the end. */
  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    int next = in.read();
    while (next >= 0) {
      line.append((char) next);
      if (next == '\n' || line.length() == LONGEST_LINE) {
        return line.toString();
      }
      next = in.read();
    }
    return line.toString();
  }

  /** Whether the record that was read last is there as a whole. */
  Found found() {
    return found;
  }

  /** Its bytes, header and block, if it is whole; its header, if it is too large. */
  byte[] bytes() {
    return record.toByteArray();
  }

  /** The number of the record that was read last, from 1. */
  long number() {
    return number;
  }
}
