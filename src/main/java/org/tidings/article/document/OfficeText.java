package org.tidings.article.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.tidings.article.day.DayOrder;
import org.tidings.article.day.FoundDay;

/**
 * Reads documents of word processors: Office Open XML (DOCX) and OpenDocument (ODT). Text that was
 * deleted while changes were tracked, comments and notes are left out.
 *
 * @see <a
 *     href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376</a>
 * @see <a href="https://docs.oasis-open.org/office/OpenDocument/v1.3/">OpenDocument 1.3</a>
 */
public final class OfficeText {

  private static final String DOCX_TEXT = "word/document.xml";
  private static final String DOCX_FACTS = "docProps/core.xml";
  private static final String ODT_TEXT = "content.xml";
  private static final String ODT_FACTS = "meta.xml";

  private OfficeText() {}

  /**
   * A DOCX document.
   *
   * @throws DocumentException if it cannot be read
   */
  public static DocumentText docx(byte[] document) throws DocumentException {
    PackedParts parts =
        PackedParts.of(document, name -> name.equals(DOCX_TEXT) || name.equals(DOCX_FACTS));
    Paragraphs paragraphs =
        new Paragraphs(
            Set.of("p"), Set.of("t"), Set.of("tab", "br", "cr"), Set.of("Fallback", "del"));
    XmlEvents.read(parts.needed(DOCX_TEXT), paragraphs);
    return text(paragraphs, facts(parts.part(DOCX_FACTS)), "creator", "created");
  }

  /**
   * An OpenDocument text.
   *
   * @throws DocumentException if it cannot be read
   */
  public static DocumentText odt(byte[] document) throws DocumentException {
    PackedParts parts =
        PackedParts.of(document, name -> name.equals(ODT_TEXT) || name.equals(ODT_FACTS));
    Paragraphs paragraphs =
        new Paragraphs(
            Set.of("p", "h"),
            Set.of(),
            Set.of("s", "tab", "line-break"),
            Set.of("annotation", "tracked-changes", "note", "automatic-styles", "font-face-decls"));
    XmlEvents.read(parts.needed(ODT_TEXT), paragraphs);
    return text(paragraphs, facts(parts.part(ODT_FACTS)), "initial-creator", "creation-date");
  }

  private static Map<String, String> facts(Optional<byte[]> part) throws DocumentException {
    return part.isPresent() ? XmlEvents.fields(part.get()) : Map.of();
  }

  private static DocumentText text(
      Paragraphs paragraphs, Map<String, String> facts, String author, String day) {
    return new DocumentText(
        String.join("\n\n", paragraphs.found),
        Optional.ofNullable(facts.get("title")),
        Optional.ofNullable(facts.get(author)).or(() -> Optional.ofNullable(facts.get("creator"))),
        Optional.ofNullable(facts.get("publisher")),
        Optional.ofNullable(facts.get(day))
            .flatMap(it -> FoundDay.in(it, DayOrder.UNKNOWN, "its property " + day)),
        Optional.ofNullable(facts.get("language")));
  }

  /** Collects the text of paragraphs, which may stand in one another. */
  private static final class Paragraphs implements XmlEvents.Listener {

    private final Set<String> paragraph;
    private final Set<String> runs;
    private final Set<String> blanks;
    private final Set<String> without;
    private final List<String> found = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int inRuns;
    private int inParagraphs;
    private int left;

    /**
     * @param runs the elements whose text counts; all in a paragraph if there are none
     * @param blanks the elements that stand for a blank
     * @param without the elements of which nothing counts
     */
    Paragraphs(Set<String> paragraph, Set<String> runs, Set<String> blanks, Set<String> without) {
      this.paragraph = paragraph;
      this.runs = runs;
      this.blanks = blanks;
      this.without = without;
    }

    @Override
    public void begin(String element, XMLStreamReader attributes) {
      left += without.contains(element) ? 1 : 0;
      if (left > 0) {
        return;
      }
      inRuns += runs.contains(element) ? 1 : 0;
      if (paragraph.contains(element)) {
        inParagraphs++;
        flush();
      } else if (blanks.contains(element)) {
        text.append(' ');
      } else if (element.equals("noBreakHyphen")) {
        text.append('-');
      }
    }

    @Override
    public void text(String words) {
      if (left == 0 && inParagraphs > 0 && (runs.isEmpty() || inRuns > 0)) {
        text.append(words);
      }
    }

    @Override
    public void end(String element) {
      if (left == 0) {
        inRuns -= runs.contains(element) ? 1 : 0;
        if (paragraph.contains(element)) {
          inParagraphs--;
          flush();
        }
      }
      left -= without.contains(element) ? 1 : 0;
    }

    private void flush() {
      String words = text.toString().replaceAll("\\s+", " ").strip();
      if (!words.isEmpty()) {
        found.add(words);
      }
      text.setLength(0);
    }
  }
}
