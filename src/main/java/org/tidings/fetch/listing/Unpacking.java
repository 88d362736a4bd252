package org.tidings.fetch.listing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks what a server packed, up to a limit. */
public final class Unpacking {

  /** As much as a site map may have. */
  private static final int MOST = 52_428_800;

  private static final int[] GZIP = {0x1f, 0x8b};

  private Unpacking() {}

  /**
   * The content, unpacked if it begins as gzip does.
   *
   * @throws ListingException if it is broken, or too large for a list or a page
   */
  public static byte[] of(byte[] content) throws ListingException {
    if (content.length < GZIP.length
        || (content[0] & 0xff) != GZIP[0]
        || (content[1] & 0xff) != GZIP[1]) {
      return content;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
      byte[] unpacked = in.readNBytes(MOST);
      if (in.read() >= 0) {
        throw new ListingException("it unpacks to more than %,d bytes".formatted(MOST));
      }
      return unpacked;
    } catch (IOException e) {
      throw new ListingException("it is packed, but broken", e);
    }
  }
}
