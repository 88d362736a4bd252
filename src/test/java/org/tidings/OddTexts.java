package org.tidings;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts as no editor would write them: marks of all formats, broken and in any order. */
public final class OddTexts {

  private static final List<String> PIECES =
      List.of(
          "The council of the island approved the budget for the second harbour. ",
          "MOSCOW (AP) — ",
          "word",
          "é",
          "北朝鲜 ",
          "\uD83D\uDE00",
          "\uD83D",
          "\uDE00",
          "\uFFFE",
          "\uFEFF",
          "\u0000",
          "\u0007",
          "\u0085",
          "\u2028",
          "\u00A0",
          "\t",
          "     ",
          "\n",
          "\r",
          "\r\n",
          "\n\n",
          "---\n",
          "...\n",
          "---",
          "title: ",
          "date: 2024-11-06\n",
          "date: ",
          "# ",
          "====\n",
          "> > > ",
          "* ",
          "1. ",
          "```\n",
          "`",
          "``",
          "![",
          "](",
          ")",
          "[a](b)",
          "| a | b |\n|---|---|\n",
          "\\",
          "<p>",
          "</p>",
          "<html lang=",
          "<body>",
          "<h1>",
          "<div class=\"share\" ",
          "<div itemprop=articleBody>",
          "<table><tr>",
          "<time datetime=",
          "<meta charset=",
          "<meta property='og:title' content='",
          "<script type=\"application/ld+json\">",
          "</script>",
          "<!--",
          "-->",
          "<![CDATA[",
          "&#xD800;",
          "&#0;",
          "&amp",
          "charset=:",
          "encoding='-",
          "{\"@type\":\"NewsArticle\",\"articleBody\":\"",
          "{\"@graph\":[",
          "{\"text\": \"",
          "\", \"id\": \"",
          "\", \"date\": \"",
          "\\ud800",
          "\"}",
          "]}",
          "\"",
          "'",
          ">",
          "{",
          ":",
          ",",
          "2024-11-06",
          "Wed, 6 Nov 2024 10:00",
          "http://example.org/a b",
          "utf-16");

  private OddTexts() {}

  /** Of up to forty pieces. */
  public static Arbitrary<String> any() {
    return Arbitraries.oneOf(
            Arbitraries.of(PIECES), Arbitraries.of(PIECES), Arbitraries.strings().ofMaxLength(20))
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  /** Unicode as it should be: no lone surrogates, no noncharacters. */
  public static Arbitrary<String> wellFormed() {
    return Arbitraries.oneOf(
        Arbitraries.strings().alpha().withChars(" -_.'&/()%1").ofMaxLength(30),
        Arbitraries.integers()
            .between(0x20, 0x2FFFF)
            .filter(OddTexts::isCharacter)
            .list()
            .ofMaxSize(20)
            .map(OddTexts::text));
  }

  private static boolean isCharacter(int point) {
    return Character.getType(point) != Character.SURROGATE
        && (point & 0xFFFE) != 0xFFFE
        && !Character.isISOControl(point);
  }

  private static String text(List<Integer> points) {
    StringBuilder text = new StringBuilder();
    points.forEach(text::appendCodePoint);
    return text.toString();
  }
}
