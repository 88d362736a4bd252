package org.tidings.article.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes small documents. */
public final class Documents {

  private static final Calendar DAY =
      GregorianCalendar.from(ZonedDateTime.of(2024, 11, 6, 10, 0, 0, 0, ZoneOffset.UTC));

  private Documents() {}

  /** A ZIP archive of names and contents in turn. */
  public static byte[] zip(String... files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < files.length; i += 2) {
        zip.putNextEntry(new ZipEntry(files[i]));
        zip.write(files[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A DOCX document with a body of this XML, by Jane Roe, of 6 November 2024. */
  public static byte[] docx(String body) {
    return zip(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>",
        "docProps/core.xml",
        """
        <cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Island votes</dc:title>
        <dc:creator>Jane Roe</dc:creator><dcterms:created>2024-11-06T10:00:00Z</dcterms:created>
        </cp:coreProperties>""",
        "word/document.xml",
        "<w:document xmlns:w='w' xmlns:mc='m'><w:body>" + body + "</w:body></w:document>");
  }

  /** An ODT document with a text of this XML. */
  public static byte[] odt(String text) {
    return zip(
        "mimetype",
        "application/vnd.oasis.opendocument.text",
        "content.xml",
        "<o:document-content xmlns:o='o' xmlns:text='t'><o:body><o:text>%s</o:text></o:body></o:document-content>"
            .formatted(text),
        "meta.xml",
        """
        <o:document-meta xmlns:o="o" xmlns:dc="d" xmlns:meta="m"><o:meta><dc:title>Island votes</dc:title>
        <meta:initial-creator>Jane Roe</meta:initial-creator>
        <meta:creation-date>2024-11-06T10:00:00</meta:creation-date></o:meta></o:document-meta>""");
  }

  /** A book of two chapters. */
  public static byte[] epub(String first, String second) {
    return zip(
        "mimetype",
        "application/epub+zip",
        "META-INF/container.xml",
        "<container><rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></container>",
        "OEBPS/book.opf",
        """
        <package xmlns:dc="d"><metadata><dc:title>Island votes</dc:title><dc:creator>Jane Roe</dc:creator>
        <dc:date>2024-11-06</dc:date><dc:language>en</dc:language></metadata>
        <manifest><item id="b" href="text/two.xhtml"/><item id="a" href="text/one%20a.xhtml"/></manifest>
        <spine><itemref idref="a"/><itemref idref="b"/></spine></package>""",
        "OEBPS/text/two.xhtml",
        second,
        "OEBPS/text/one a.xhtml",
        first);
  }

  /** A PDF with these lines on each page. */
  public static byte[] pdf(List<List<String>> pages) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      pdf.getDocumentInformation().setTitle("Island votes");
      pdf.getDocumentInformation().setAuthor("Jane Roe");
      pdf.getDocumentInformation().setCreationDate(DAY);
      for (List<String> lines : pages) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          content.beginText();
          content.setFont(new PDType1Font(FontName.HELVETICA), 11);
          content.setLeading(14);
          content.newLineAtOffset(60, 700);
          for (String line : lines) {
            content.showText(line);
            content.newLine();
          }
          content.endText();
        }
      }
      pdf.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
