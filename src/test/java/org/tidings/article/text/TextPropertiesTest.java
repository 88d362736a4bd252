package org.tidings.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.tidings.Invariant;
import org.tidings.OddTexts;
import org.tidings.article.day.DayOrder;
import org.tidings.article.day.PublicationDate;

/** What holds for all bytes, characters and dates. */
class TextPropertiesTest {

  @Provide
  Arbitrary<String> texts() {
    return OddTexts.wellFormed().filter(text -> !text.contains("\uFFFD"));
  }

  @Provide
  Arbitrary<String> oddTexts() {
    return OddTexts.any();
  }

  @Provide
  Arbitrary<String> charsets() {
    return Arbitraries.of("utf-8", "windows-1252", "ISO-8859-15", "windows-1251", "Big5", "EUC-JP");
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings().alpha().numeric().withChars(":-_.").ofMaxLength(5);
  }

  @Invariant
  void everythingIsDecodedOrBinary(@ForAll byte[] bytes, @ForAll boolean declares) {
    TextDecoder.decode(bytes, declares)
        .ifPresent(text -> assertThat(text).hasSizeLessThanOrEqualTo(bytes.length));
  }

  @Invariant
  void utf8IsReadAsItIs(@ForAll("texts") String text, @ForAll boolean declares) {
    assertThat(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8), declares))
        .contains(withoutMark(text));
  }

  @Invariant
  void utf16WithAMarkIsReadAsItIs(@ForAll("texts") String text) {
    byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
    assertThat(TextDecoder.decode(marked, false)).contains(text);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  @Invariant
  void aDeclaredEncodingIsRead(@ForAll("charsets") String name, @ForAll("texts") String text) {
    Charset charset = Charset.forName(name);
    String page = "<meta charset=\"%s\"><p>".formatted(name) + encodable(charset, text);
    ByteBuffer bytes = charset.encode(page);
    byte[] content = new byte[bytes.remaining()];
    bytes.get(content);
    assertThat(TextDecoder.decode(content, true)).contains(page);
  }

  private static String encodable(Charset charset, String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .filter(it -> charset.newEncoder().canEncode(it))
        .filter(it -> new String(it.getBytes(charset), charset).equals(it))
        .forEach(kept::append);
    return kept.toString();
  }

  @Invariant
  void whateverEncodingIsDeclaredThePageIsRead(@ForAll("names") String name) {
    byte[] page = "<meta charset=\"%s\"><p>Text".formatted(name).getBytes(StandardCharsets.UTF_8);
    assertThat(TextDecoder.decode(page, true)).isPresent();
  }

  @Invariant
  void safeCharactersStandInPlaceOfOthers(@ForAll("oddTexts") String text) {
    String safe = SafeCharacters.in(text);
    assertThat(safe).hasSameSizeAs(text);
    assertThat(SafeCharacters.in(safe)).isEqualTo(safe);
    assertThat(new String(safe.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(safe);
  }

  @Invariant
  void everyDayIsReadHoweverItIsWritten(@ForAll("days") LocalDate day) {
    assertThat(PublicationDate.iso(day.toString())).contains(day);
    assertThat(PublicationDate.iso(day + "T23:59:59+09:00")).contains(day);
    for (String pattern :
        new String[] {
          "yyyyMMdd",
          "yyyy/M/d",
          "d MMMM yyyy",
          "EEE, d MMM yyyy",
          "EEEE, MMMM d, yyyy",
          "MMM d, yyyy 'at' h:mm"
        }) {
      String written =
          DateTimeFormatter.ofPattern(
                  pattern.replace("h:mm", "'10:00'").replace(" 'at'", ""), Locale.ENGLISH)
              .format(day);
      assertThat(PublicationDate.in(written, DayOrder.UNKNOWN)).as(written).contains(day);
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1500, 1, 1).toEpochDay(), LocalDate.of(2199, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Invariant
  void noDayIsReadWhereThereIsNone(@ForAll("oddTexts") String text) {
    assertThat(PublicationDate.in(text, DayOrder.UNKNOWN).or(() -> PublicationDate.iso(text)))
        .isNotNull();
    assertThat(English.tag(text)).isNotNull();
    assertThat(English.otherLanguageNamed(text)).isNotNull();
    assertThat(English.otherLanguageOf(text)).isNotNull();
  }
}
