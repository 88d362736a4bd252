package org.tidings.source;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * Keeps names short that inputs give themselves: a record may call itself by a megabyte, which
 * would stand in every line that speaks of it.
 */
public final class BoundedName {

  private static final int LONGEST = 2000;
  private static final int DIGITS = 16;

  private BoundedName() {}

  /** {@code name}, or its beginning and a digest of all of it, which tells it from others. */
  public static String of(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int end = LONGEST - DIGITS - 1;
    int cut = Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end;
    return name.substring(0, cut) + "-" + DigestUtils.sha256Hex(name).substring(0, DIGITS);
  }
}
