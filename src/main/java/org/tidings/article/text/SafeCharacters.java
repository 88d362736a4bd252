package org.tidings.article.text;

/**
 * Keeps out what no RDF syntax can carry: control characters become blanks, lone surrogates and
 * noncharacters U+FFFD, each for each, so that offsets stay true.
 *
 * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, Characters</a>
 */
public final class SafeCharacters {

  private static final char REPLACEMENT = '\uFFFD';

  private SafeCharacters() {}

  /** {@code text} with unsafe characters replaced; as long as it was. */
  public static String in(String text) {
    int first = 0;
    while (first < text.length() && safe(text, first) == text.charAt(first)) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      clean.append(safe(text, i));
    }
    return clean.toString();
  }

  private static char safe(String text, int index) {
    char c = text.charAt(index);
    if (isControl(c)) {
      return ' ';
    }
    return isLone(text, index) || c >= '\uFFFE' ? REPLACEMENT : c;
  }

  /** Whether {@code c} is a control character other than tab and line ends. */
  static boolean isControl(char c) {
    return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
  }

  private static boolean isLone(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }
}
