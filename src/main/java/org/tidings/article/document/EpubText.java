package org.tidings.article.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.tidings.article.day.DayOrder;
import org.tidings.article.day.FoundDay;

/**
 * Reads books in EPUB: the text of the chapters in the order of the spine.
 *
 * @see <a href="https://www.w3.org/TR/epub-33/">EPUB 3.3</a>
 */
public final class EpubText {

  private static final String CONTAINER = "META-INF/container.xml";
  private static final String BLOCKS = "p, h1, h2, h3, h4, h5, h6, li, blockquote";
  private static final int LONGEST_CHAPTER = 5_000_000;
  private static final int MOST_CHARACTERS = 5_000_000;
  private static final int DEEPEST = 256;

  private EpubText() {}

  /**
   * The text of {@code book}.
   *
   * @throws DocumentException if it cannot be read
   */
  public static DocumentText of(byte[] book) throws DocumentException {
    PackedParts parts =
        PackedParts.of(
            book, name -> name.equals(CONTAINER) || name.matches("(?i).*\\.(opf|x?html?|xml)"));
    Outline container = new Outline();
    XmlEvents.read(parts.needed(CONTAINER), container);
    String place =
        container.packagePath.orElseThrow(() -> new DocumentException("it has no contents"));
    byte[] contents = parts.needed(place);
    Outline outline = new Outline();
    XmlEvents.read(contents, outline);
    Map<String, String> facts = XmlEvents.fields(contents);
    return new DocumentText(
        text(outline, place, parts),
        Optional.ofNullable(facts.get("title")),
        Optional.ofNullable(facts.get("creator")),
        Optional.ofNullable(facts.get("publisher")),
        Optional.ofNullable(facts.get("date"))
            .flatMap(it -> FoundDay.in(it, DayOrder.UNKNOWN, "its property date")),
        Optional.ofNullable(facts.get("language")));
  }

  private static String text(Outline outline, String place, PackedParts parts)
      throws DocumentException {
    StringBuilder text = new StringBuilder();
    for (String reference : outline.spine) {
      Optional<byte[]> chapter =
          Optional.ofNullable(outline.files.get(reference))
              .map(file -> resolved(place, file))
              .flatMap(parts::part);
      if (chapter.filter(it -> it.length > LONGEST_CHAPTER).isPresent()
          || text.length() > MOST_CHARACTERS) {
        throw new DocumentException("it is longer than a book");
      }
      chapter.map(EpubText::paragraphs).stream()
          .flatMap(List::stream)
          .forEach(paragraph -> text.append(paragraph).append("\n\n"));
    }
    return text.toString().strip();
  }

  /** The name of a file that is named by where the list of contents is. */
  private static String resolved(String place, String file) {
    String path = place.substring(0, place.lastIndexOf('/') + 1) + file.replaceFirst("#.*", "");
    try {
      String plain = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
      return withoutSteps(plain);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  private static String withoutSteps(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  private static List<String> paragraphs(byte[] chapter) {
    Document page =
        Jsoup.parse(
            new String(chapter, StandardCharsets.UTF_8),
            "",
            Parser.htmlParser().setMaxDepth(DEEPEST));
    page.select("nav, script, style, aside").remove();
    return page.select(BLOCKS).stream()
        .filter(block -> block.select(BLOCKS).size() == 1)
        .map(Element::text)
        .filter(text -> !text.isBlank())
        .toList();
  }

  /** The files of a book by their names in it, and their order. */
  private static final class Outline implements XmlEvents.Listener {

    private Optional<String> packagePath = Optional.empty();
    private final Map<String, String> files = new HashMap<>();
    private final Set<String> spine = new LinkedHashSet<>();

    @Override
    public void begin(String element, XMLStreamReader attributes) {
      switch (element) {
        case "rootfile" -> packagePath = packagePath.or(() -> value(attributes, "full-path"));
        case "item" ->
            value(attributes, "id")
                .ifPresent(id -> value(attributes, "href").ifPresent(it -> files.put(id, it)));
        case "itemref" -> value(attributes, "idref").ifPresent(spine::add);
        default -> {}
      }
    }

    private static Optional<String> value(XMLStreamReader attributes, String name) {
      return Optional.ofNullable(attributes.getAttributeValue(null, name));
    }

    @Override
    public void text(String text) {
      // Nothing is in texts.
    }

    @Override
    public void end(String element) {
      // Elements are known by their beginning.
    }
  }
}
