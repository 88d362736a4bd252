package org.tidings.article.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tidings.article.day.FoundDay;

class OfficeTextTest {

  @Test
  void readsAWordDocument() throws Exception {
    DocumentText text =
        OfficeText.docx(
            Documents.docx(
                """
                <w:p><w:r><w:t>Island</w:t></w:r><w:r><w:t xml:space="preserve"> votes</w:t></w:r></w:p>
                <w:p><w:r><w:t>The parliament</w:t><w:tab/><w:t>voted.</w:t></w:r></w:p>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>In a table.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"""));
    assertThat(text.text()).isEqualTo("Island votes\n\nThe parliament voted.\n\nIn a table.");
    assertThat(text.title()).contains("Island votes");
    assertThat(text.author()).contains("Jane Roe");
    assertThat(text.day())
        .contains(new FoundDay(LocalDate.of(2024, 11, 6), "its property created"));
  }

  @Test
  void leavesOutWhatIsDeletedOrThereTwice() throws Exception {
    DocumentText text =
        OfficeText.docx(
            Documents.docx(
                """
                <w:p><w:r><w:t>Kept.</w:t></w:r><w:del><w:r><w:delText>Gone.</w:delText></w:r></w:del>
                <w:r><w:instrText>PAGE</w:instrText></w:r>
                <mc:AlternateContent><mc:Choice><w:t> Once.</w:t></mc:Choice>
                <mc:Fallback><w:t> Twice.</w:t></mc:Fallback></mc:AlternateContent></w:p>"""));
    assertThat(text.text()).isEqualTo("Kept. Once.");
  }

  @Test
  void readsAnOpenDocumentText() throws Exception {
    DocumentText text =
        OfficeText.odt(
            Documents.odt(
                """
                <text:h>Island votes</text:h><text:tracked-changes><text:p>Gone.</text:p></text:tracked-changes>
                <text:p>The <text:span>parliament</text:span><text:s/>voted.<o:annotation>
                <text:p>Really?</text:p></o:annotation></text:p>"""));
    assertThat(text.text()).isEqualTo("Island votes\n\nThe parliament voted.");
    assertThat(text.author()).contains("Jane Roe");
    assertThat(text.day().map(FoundDay::day)).contains(LocalDate.of(2024, 11, 6));
  }

  @Test
  void opensNoEntities() {
    byte[] document =
        Documents.zip(
            "word/document.xml",
            "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><d><p><t>&e;</t></p></d>");
    assertThatThrownBy(() -> OfficeText.docx(document)).isInstanceOf(DocumentException.class);
  }

  @Test
  void isNoBomb() {
    String million = " ".repeat(10_000_000);
    byte[] document =
        Documents.zip(
            "a",
            million,
            "b",
            million,
            "c",
            million,
            "d",
            million,
            "e",
            million,
            "f",
            million,
            "g",
            million,
            "h",
            million,
            "i",
            million,
            "j",
            million,
            "word/document.xml",
            "<d/>");
    assertThatThrownBy(() -> OfficeText.docx(document)).hasMessageContaining("unpacks to more");
  }

  @Test
  void saysThatADocumentIsBroken() {
    assertThatThrownBy(() -> OfficeText.docx("no zip".getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("lacks its part word/document.xml");
    assertThatThrownBy(() -> OfficeText.odt(Documents.odt("<text:p>")))
        .hasMessageContaining("XML is broken");
    assertThatThrownBy(
            () -> OfficeText.docx(Documents.docx("<w:p>".repeat(2000) + "</w:p>".repeat(2000))))
        .hasMessageContaining("too deep");
  }
}
