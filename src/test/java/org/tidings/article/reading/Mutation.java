package org.tidings.article.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A change to a document.
 *
 * @param place where, in thousandths of its length
 * @param length how many bytes it is about
 * @param token one of what the formats are made of
 */
record Mutation(Kind kind, int place, int length, String token) {

  /** Kinds of changes. */
  enum Kind {
    FLIP,
    DELETE,
    REPEAT,
    INSERT,
    CUT_OFF
  }

  private static final List<String> TOKENS =
      List.of(
          "<",
          ">",
          "</p>",
          "<p>",
          "<table>",
          "<!--",
          "]]>",
          "&#x110000;",
          "&amp",
          "{",
          "}",
          "[",
          "(",
          "\\",
          "\"",
          "'",
          "\u0000",
          "\uFFFF",
          "\\u-1?",
          "\\'",
          "\\bin9",
          "\\uc9",
          "{\\*\\x ",
          "stream\n",
          "endobj\n",
          "1 0 R",
          "<<",
          ">>",
          "WARC/1.0\r\n",
          "Content-Length: 99999999999\r\n",
          "Content-Length: -1\r\n",
          "\r\n\r\n",
          "\n\nFrom a\n",
          "--b",
          "=?utf-8?B?",
          "Content-Type: multipart/mixed; boundary=b\n",
          "PK\u0003\u0004",
          "\u001F\u008B\b",
          "2024-02-30",
          "99999999999999999999",
          "-",
          "-\n",
          "\u00AD",
          "\uD800",
          "\n---\n",
          "![",
          "|-|",
          "```",
          "<script type=application/ld+json>");

  static Arbitrary<Mutation> any() {
    return Combinators.combine(
            Arbitraries.of(Kind.values()),
            Arbitraries.integers().between(0, 1000),
            Arbitraries.integers().between(1, 200),
            Arbitraries.of(TOKENS))
        .as(Mutation::new);
  }

  byte[] of(byte[] document) {
    int at = (int) ((long) document.length * place / 1000);
    int end = Math.min(document.length, at + length);
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    changed.write(document, 0, at);
    switch (kind) {
      case FLIP -> {
        for (int i = at; i < end; i++) {
          changed.write(i % 7 == 0 ? document[i] ^ length : document[i]);
        }
      }
      case REPEAT -> {
        for (int i = 0; i < length; i++) {
          changed.write(document, at, end - at);
        }
      }
      case INSERT -> {
        changed.writeBytes(token.repeat(length).getBytes(StandardCharsets.UTF_8));
        changed.write(document, at, end - at);
      }
      default -> {}
    }
    if (kind != Kind.CUT_OFF) {
      changed.write(document, end, document.length - end);
    }
    return changed.toByteArray();
  }
}
