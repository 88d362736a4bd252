package org.tidings.story.summary;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a thing is called without what only points at it: "a probe", "its probe" and "10 probes" are
 * alike, "a second probe" is another one.
 */
final class Gist {

  private static final Pattern POINTING =
      Pattern.compile(
          "^((an?|the|this|that|these|those|its|his|her|their|our|my|your|some|any|no"
              + "|[0-9][0-9.,]*|([^ ]+ ){0,2}[^ ]+['’]s?) ){1,9}");
  private static final Pattern PLURAL = Pattern.compile("s\\b");

  private Gist() {}

  /** The gist of a thing's label. */
  static String of(String label) {
    String words = POINTING.matcher(label.toLowerCase(Locale.ENGLISH)).replaceAll("");
    return PLURAL.matcher(words).replaceAll("");
  }
}
