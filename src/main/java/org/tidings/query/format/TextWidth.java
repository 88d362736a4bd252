package org.tidings.query.format;

/**
 * How many columns of a terminal a text takes: two for wide East Asian characters and emoji, none
 * for combining marks and formatting characters. An approximation of Unicode's table.
 *
 * @see <a href="https://www.unicode.org/reports/tr11/">Unicode Standard Annex 11, East Asian
 *     Width</a>
 */
final class TextWidth {

  private static final String CUT = "\u2026";

  // First and last character of each wide block, in order.
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF,
    0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300,
    0x1F64F, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
  };

  private TextWidth() {}

  static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  private static int of(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> isWide(character) ? 2 : 1;
    };
  }

  private static boolean isWide(int character) {
    for (int i = 0; i < WIDE.length; i += 2) {
      if (character >= WIDE[i] && character <= WIDE[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /** The text, cut or filled with blanks to the width exactly. */
  static String fit(String text, int width) {
    int whole = of(text);
    if (whole <= width) {
      return text + " ".repeat(width - whole);
    }
    StringBuilder cut = new StringBuilder();
    int used = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      if (used + of(character) > width - 1) {
        break;
      }
      cut.appendCodePoint(character);
      used += of(character);
      i += Character.charCount(character);
    }
    return cut + CUT + " ".repeat(Math.max(0, width - used - 1));
  }
}
