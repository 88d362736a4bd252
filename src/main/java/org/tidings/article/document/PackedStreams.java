package org.tidings.article.document;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks through a PDF for what unpacks without end, before anything is unpacked to be held: PDFBox
 * has no limit.
 */
final class PackedStreams {

  /** A picture of a large page has some 50 MB. */
  private static final int LARGEST = 100_000_000;

  private static final long LARGEST_SUM = 1_000_000_000;
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

  private final byte[] document;
  private final Inflater inflater = new Inflater();
  private final byte[] buffer = new byte[1 << 16];

  private PackedStreams(byte[] document) {
    this.document = document;
  }

  /**
   * Does nothing if the streams of {@code document} can be held.
   *
   * @throws PdfExcessException if not
   */
  static void check(byte[] document) throws PdfExcessException {
    PackedStreams streams = new PackedStreams(document);
    try {
      streams.check();
    } finally {
      streams.inflater.end();
    }
  }

  private void check() throws PdfExcessException {
    long sum = 0;
    for (int i = 0; i + STREAM.length < document.length; i++) {
      if (document[i] == 's' && isStream(i)) {
        sum += length(afterLineEnd(i + STREAM.length));
        if (sum > LARGEST_SUM) {
          throw PdfExcessException.unpacked();
        }
      }
    }
  }

  private boolean isStream(int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (document[at + i] != STREAM[i]) {
        return false;
      }
    }
    // The end is "endstream".
    return at == 0 || document[at - 1] != 'd';
  }

  private int afterLineEnd(int from) {
    int at = from;
    while (at < document.length && (document[at] == '\r' || document[at] == '\n')) {
      at++;
    }
    return at;
  }

  private int length(int from) throws PdfExcessException {
    int length = 0;
    try {
      inflater.reset();
      inflater.setInput(document, from, document.length - from);
      int taken = inflater.inflate(buffer);
      while (taken > 0) {
        length += taken;
        if (length > LARGEST) {
          throw PdfExcessException.unpacked();
        }
        taken = inflater.inflate(buffer);
      }
      return length;
    } catch (DataFormatException e) {
      // It is packed in another way, or not at all.
      return length;
    }
  }
}
