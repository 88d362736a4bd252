package org.tidings.article.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tidings.article.day.FoundDay;

class RtfTextTest {

  @Test
  void readsParagraphsAndCells() throws DocumentException {
    assertThat(text("The vote\\line ended.\\par\\pard The  mayor\\tab won.\\cell Twice.\\row"))
        .isEqualTo("The vote ended.\n\nThe mayor won.\n\nTwice.");
  }

  @Test
  void readsLineEndsOfTheFileAsNothing() throws DocumentException {
    assertThat(text("The har\r\nbour \nopened.")).isEqualTo("The harbour opened.");
  }

  @Test
  void readsBytesInTheEncodingOfTheDocumentOrOfTheirFont() throws DocumentException {
    assertThat(text("caf\\'e9 \\'93yes\\'94")).isEqualTo("café “yes”");
    assertThat(text("\\ansicpg1251 \\'cc\\'ee\\'f1\\'ea\\'e2\\'e0")).isEqualTo("Москва");
    assertThat(
            text(
                "{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset128 Gothic;}}\\f1 \\'93\\'8c\\'8b\\'9e\\f0  \\'e9"))
        .isEqualTo("東京 é");
    assertThat(text("\\ansicpg99999 \\'e9")).isEqualTo("é");
  }

  @Test
  void readsUnicodeWithoutItsSubstitutes() throws DocumentException {
    assertThat(text("\\uc1\\u1052 ?\\u1086\\'ee x")).isEqualTo("Мо x");
    assertThat(text("\\uc2\\u8212 --{\\uc0\\u233 e}\\u-10179?\\'3f\\u-8704??")).isEqualTo("—ée😀");
  }

  @Test
  void readsSymbols() throws DocumentException {
    assertThat(
            text(
                "\\ldblquote No,\\rdblquote  he said\\emdash twice. \\{a\\}~ self\\_made \\bullet  co\\-operate"))
        .isEqualTo("“No,” he said—twice. {a}~ self-made • co\u00ADoperate");
  }

  @Test
  void leavesOutWhatIsNoTextOfTheDocument() throws DocumentException {
    assertThat(
            text(
                "{\\stylesheet{\\s0 Normal;}}{\\header Draft}{\\*\\generator Writer 7}A {\\field{\\*\\fldinst HYPERLINK x}"
                    + "{\\fldrslt link}}{\\footnote A note.}{\\v hidden}{\\deleted old }{\\*\\unknown x}"
                    + "{\\object{\\objdata 00}{\\result  shown}}{\\pict 0102}"))
        .isEqualTo("A link shown");
  }

  @Test
  void passesOverBinaryData() throws DocumentException {
    assertThat(text("a{\\pict\\bin5 }}}}}} b")).isEqualTo("a b");
    assertThat(text("a\\bin999999999 b")).isEqualTo("a");
  }

  @Test
  void readsWhatTheDocumentSaysOfItself() throws DocumentException {
    DocumentText document =
        read(
            "{\\info{\\title Island  votes}{\\author Jane Roe}{\\operator X}{\\*\\company The Planet}"
                + "{\\creatim\\yr2024\\mo11\\dy6\\hr9\\min30}}Text.");
    assertThat(document.title()).contains("Island votes");
    assertThat(document.author()).contains("Jane Roe");
    assertThat(document.publisher()).contains("The Planet");
    assertThat(document.day())
        .contains(new FoundDay(LocalDate.of(2024, 11, 6), "its property creatim"));
    assertThat(document.text()).isEqualTo("Text.");
    assertThat(read("{\\info{\\creatim\\yr2024\\mo2\\dy30}}Text.").day())
        .isEqualTo(Optional.empty());
  }

  @Test
  void readsWhatBreaksOffAsFarAsItGoes() throws DocumentException {
    assertThat(read("a {\\b bold \\'4").text()).isEqualTo("a bold");
    assertThat(of("{\\rtf1 a}}} b").text()).isEqualTo("a b");
  }

  @Test
  void refusesGroupsThatAreTooDeepAndOtherText() {
    assertThatThrownBy(() -> of("{\\rtf1" + "{".repeat(100_000)))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("too deep");
    assertThatThrownBy(() -> of("Hello")).isInstanceOf(DocumentException.class);
  }

  private static String text(String body) throws DocumentException {
    return read(body).text();
  }

  private static DocumentText read(String body) throws DocumentException {
    return of("{\\rtf1\\ansi " + body + "}");
  }

  private static DocumentText of(String rtf) throws DocumentException {
    return RtfText.of(rtf.getBytes(StandardCharsets.ISO_8859_1));
  }
}
