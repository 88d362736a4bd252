package org.tidings.cache;

import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * A hash of 64 bits, by which strings are told apart where a table holds hashes instead of them: of
 * absent strings one in some ten million million is taken for one of a million. It is the first
 * half of the 128 bits that MurmurHash3 makes of the string in UTF-8.
 */
public final class StringHash {

  private StringHash() {}

  public static long of(String string) {
    return MurmurHash3.hash128x64(string.getBytes(StandardCharsets.UTF_8))[0];
  }
}
