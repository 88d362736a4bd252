package org.tidings.annotation.lexicon;

import java.util.regex.Pattern;

/** Text without what is not to be seen: soft hyphens, blanks without width, marks of direction. */
public final class VisibleText {

  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]+");

  private VisibleText() {}

  public static String of(String written) {
    return INVISIBLE.matcher(written).replaceAll("");
  }
}
