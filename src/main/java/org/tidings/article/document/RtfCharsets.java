package org.tidings.article.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * In which encodings the bytes of an RTF document are: that of the document, or of the font in
 * which they are set. Not thread-safe.
 */
final class RtfCharsets {

  /** The code pages of the character sets of fonts. */
  private static final Map<Integer, Integer> FONT_PAGES =
      Map.ofEntries(
          Map.entry(77, 10_000),
          Map.entry(128, 932),
          Map.entry(129, 949),
          Map.entry(134, 936),
          Map.entry(136, 950),
          Map.entry(161, 1253),
          Map.entry(162, 1254),
          Map.entry(163, 1258),
          Map.entry(177, 1255),
          Map.entry(178, 1256),
          Map.entry(186, 1257),
          Map.entry(204, 1251),
          Map.entry(222, 874),
          Map.entry(238, 1250));

  private static final Map<Integer, String> NAMES =
      Map.of(10_000, "x-MacRoman", 65_001, "UTF-8", 932, "windows-31j", 874, "x-windows-874");

  private static final int WESTERN = 1252;

  private final Map<Integer, Charset> fonts = new HashMap<>();
  private Charset document = page(WESTERN);

  /** A control word may name the code page of the document. */
  void look(RtfToken control) {
    switch (control.word()) {
      case "ansicpg" -> document = page(control.number());
      case "mac" -> document = page(10_000);
      case "pc" -> document = page(437);
      case "pca" -> document = page(850);
      default -> {}
    }
  }

  /** A font of the table of fonts has a character set. */
  void font(int font, int characterSet) {
    Integer page = FONT_PAGES.get(characterSet);
    if (page != null) {
      fonts.put(font, page(page));
    }
  }

  /** The encoding of text that is set in a font. */
  Charset of(int font) {
    return fonts.getOrDefault(font, document);
  }

  private static Charset page(int number) {
    String name = NAMES.getOrDefault(number, (number >= 1250 ? "windows-" : "IBM") + number);
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return number == WESTERN ? StandardCharsets.ISO_8859_1 : page(WESTERN);
    }
  }
}
