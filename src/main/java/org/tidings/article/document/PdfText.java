package org.tidings.article.document;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.tidings.article.day.FoundDay;

/**
 * Reads the text of PDF documents, page by page, without the heads and feet that run through the
 * pages. A page that was only scanned has no text.
 */
public final class PdfText {

  /** Longer documents are books. */
  private static final int MOST_PAGES = 2000;

  private static final int MOST_CHARACTERS = 5_000_000;

  private PdfText() {}

  /**
   * The text of {@code document}.
   *
   * @throws DocumentException if it cannot be read
   */
  public static DocumentText of(byte[] document) throws DocumentException {
    try (PDDocument pdf = opened(document)) {
      PageTexts pages = PageTexts.of(pages(pdf));
      PDDocumentInformation facts = pdf.getDocumentInformation();
      return new DocumentText(
          pages.text(),
          Optional.ofNullable(facts.getTitle()).filter(PdfText::isTitle),
          Optional.ofNullable(facts.getAuthor()),
          Optional.empty(),
          Optional.ofNullable(facts.getCreationDate())
              .map(day -> new FoundDay(day(day), "its property CreationDate")),
          Optional.ofNullable(pdf.getDocumentCatalog().getLanguage()),
          pages.begins());
    } catch (InvalidPasswordException e) {
      throw new DocumentException("it is encrypted", e);
    } catch (PdfExcessException e) {
      throw new DocumentException(String.valueOf(e.getMessage()), e);
    } catch (IOException | RuntimeException | LinkageError e) {
      // The library throws whatever goes wrong in a broken document.
      throw new DocumentException("it is no PDF that can be read: " + e.getMessage(), e);
    }
  }

  private static PDDocument opened(byte[] document) throws IOException {
    PackedStreams.check(document);
    return Loader.loadPDF(document, "", null, null, IOUtils.createMemoryOnlyStreamCache());
  }

  private static List<String> pages(PDDocument pdf) throws IOException {
    PdfPages texts = new PdfPages(pdf);
    List<String> pages = new ArrayList<>();
    int characters = 0;
    for (int page = 1; page <= Math.min(MOST_PAGES, pdf.getNumberOfPages()); page++) {
      pages.add(texts.text(page));
      characters += pages.get(pages.size() - 1).length();
      if (characters > MOST_CHARACTERS) {
        return pages;
      }
    }
    return pages;
  }

  // Programs write the name of the file that they printed.
  private static boolean isTitle(String title) {
    return title.contains(" ") && !title.matches("(?i).*\\.(docx?|indd|pdf|tex|qxp|odt)$");
  }

  /** The day in the zone that the document names. */
  private static LocalDate day(Calendar time) {
    ZoneId zone = time.getTimeZone().toZoneId();
    return LocalDate.ofInstant(time.toInstant(), zone);
  }
}
