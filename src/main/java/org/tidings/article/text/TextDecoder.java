package org.tidings.article.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From bytes to characters: by the byte order mark, else by what the server told or the document
 * declares if that fits its bytes, else UTF-8, else Windows-1252.
 *
 * @see <a href="https://encoding.spec.whatwg.org/">WHATWG Encoding Standard</a>
 */
public final class TextDecoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** {@code <meta charset="x">}, {@code content="text/html; charset=x"}, XML's {@code encoding}. */
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9][-\\w:.]*)");

  private static final int HEAD = 4096;
  private static final double BINARY_SHARE = 0.05;

  private TextDecoder() {}

  /**
   * The characters that {@code bytes} stand for, without byte order mark; nothing if they stand for
   * no text.
   *
   * @param declaresCharset whether the beginning may name the encoding, as in HTML
   */
  public static Optional<String> decode(byte[] bytes, boolean declaresCharset) {
    return decode(bytes, declaresCharset, Optional.empty());
  }

  /**
   * The same, where a server told something about it.
   *
   * @param told the name of the encoding
   */
  public static Optional<String> decode(
      byte[] bytes, boolean declaresCharset, Optional<String> told) {
    String text =
        marked(bytes)
            .or(() -> told.flatMap(name -> named(name, bytes)))
            .or(() -> declaresCharset ? declared(bytes) : Optional.empty())
            .orElseGet(() -> detected(bytes));
    return isBinary(text) ? Optional.empty() : Optional.of(text);
  }

  private static Optional<String> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(detected(ByteBuffer.wrap(bytes, 3, bytes.length - 3)));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher declaration = DECLARED.matcher(head);
    return declaration.find() ? named(declaration.group(1), bytes) : Optional.empty();
  }

  private static Optional<String> named(String name, byte[] bytes) {
    return charset(name).flatMap(charset -> strictly(charset, ByteBuffer.wrap(bytes)));
  }

  /** The charset that browsers take for {@code name}. */
  private static Optional<Charset> charset(String name) {
    String known = name.toLowerCase(Locale.ROOT);
    if (known.equals("iso-8859-1") || known.equals("us-ascii") || known.equals("latin1")) {
      return Optional.of(WINDOWS_1252);
    }
    // A page whose declaration could be read as ASCII is not in UTF-16, whatever it says.
    return known.startsWith("utf-16") || !isSupported(known)
        ? Optional.empty()
        : Optional.of(Charset.forName(known));
  }

  private static boolean isSupported(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  private static String detected(byte[] bytes) {
    return utf16(bytes)
        .map(charset -> new String(bytes, charset))
        .orElseGet(() -> detected(ByteBuffer.wrap(bytes)));
  }

  /** Every other byte of European text in UTF-16 is zero. */
  private static Optional<Charset> utf16(byte[] bytes) {
    int even = 0;
    int odd = 0;
    int length = Math.min(HEAD, bytes.length);
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        even += i % 2 == 0 ? 1 : 0;
        odd += i % 2;
      }
    }
    if (odd > 0.4 * length && even < 0.01 * length) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even > 0.4 * length && odd < 0.01 * length
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static String detected(ByteBuffer bytes) {
    return strictly(StandardCharsets.UTF_8, bytes.duplicate())
        .or(() -> nearlyUtf8(bytes.duplicate()))
        .orElseGet(() -> WINDOWS_1252.decode(bytes.duplicate()).toString());
  }

  private static Optional<String> strictly(Charset charset, ByteBuffer bytes) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(bytes)
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  // One broken byte, as where a file was cut off, must not turn every quotation mark into three
  // characters: UTF-8 stays if most of what is not ASCII is well formed.
  private static Optional<String> nearlyUtf8(ByteBuffer bytes) {
    String text = StandardCharsets.UTF_8.decode(bytes).toString();
    long broken = text.chars().filter(c -> c == '\uFFFD').count();
    long other = text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    return broken * 4 <= other ? Optional.of(text) : Optional.empty();
  }

  private static boolean isBinary(String text) {
    long strange = text.chars().filter(TextDecoder::isStrange).count();
    return strange > BINARY_SHARE * text.length();
  }

  private static boolean isStrange(int c) {
    return SafeCharacters.isControl((char) c) || c == '\uFFFD';
  }
}
