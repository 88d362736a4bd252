package org.tidings.article.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tidings.article.day.FoundDay;

/**
 * Reads documents in Rich Text: paragraphs and cells of tables, without heads, feet, notes, hidden
 * text, and text that was deleted while changes were tracked. Objects and pictures are passed over.
 *
 * @see <a href="https://www.loc.gov/preservation/digital/formats/fdd/fdd000473.shtml">Rich Text
 *     Format Specification 1.9.1</a>
 */
public final class RtfText {

  private static final String START = "{\\rtf";
  private static final int DEEPEST = 10_000;
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern PARAGRAPH_END = Pattern.compile("\n\n");

  /** Groups that hold no text of the document. */
  private static final Set<String> PASSED_OVER =
      Set.of(
          "colortbl",
          "stylesheet",
          "pict",
          "nonshppict",
          "object",
          "objdata",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "footnote",
          "annotation",
          "fldinst",
          "filetbl",
          "listtable",
          "revtbl",
          "xe",
          "tc",
          "private",
          "template",
          "listtext",
          "pntext",
          "ftnsep",
          "ftnsepc",
          "aftnsep",
          "aftnsepc",
          "themedata",
          "datastore");

  /** Groups whose text says something of the document. */
  private static final Set<String> FACTS = Set.of("title", "author", "company");

  private static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("tab", " "),
          Map.entry("line", " "),
          Map.entry("~", " "),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("qmspace", " "),
          Map.entry("_", "-"),
          Map.entry("-", "\u00AD"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"),
          Map.entry("\\", "\\"),
          Map.entry("{", "{"),
          Map.entry("}", "}"));

  private static final Set<String> PARAGRAPH_ENDS =
      Set.of("par", "sect", "page", "cell", "nestcell", "row", "nestrow", "\n", "\r");

  /**
   * What holds in a group.
   *
   * @param place the fact that the text is, or nothing for the text of the document, or what is
   *     passed over
   */
  private record Group(Place place, String fact, boolean hidden, int font, int substitutes) {

    static final Group OUTER = new Group(Place.TEXT, "", false, 0, 1);

    Group in(Place other, String name) {
      return new Group(other, name, hidden, font, substitutes);
    }

    Group hidden(boolean on) {
      return new Group(place, fact, on, font, substitutes);
    }

    Group inFont(int number) {
      return new Group(place, fact, hidden, number, substitutes);
    }

    Group withSubstitutes(int number) {
      return new Group(place, fact, hidden, font, Math.max(0, number));
    }
  }

  private enum Place {
    TEXT,
    NOWHERE,
    FONTS,
    CREATION,
    FACT
  }

  private final RtfTokens tokens;
  private final RtfCharsets charsets = new RtfCharsets();
  private final Deque<Group> outer = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final Map<String, StringBuilder> facts = new HashMap<>();
  private final Map<String, Integer> creation = new HashMap<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private Group group = Group.OUTER;
  private boolean optional;
  private int usualFont;
  private int left;

  private RtfText(byte[] document) {
    this.tokens = new RtfTokens(document);
  }

  /**
   * The text of {@code document}.
   *
   * @throws DocumentException if it cannot be read
   */
  public static DocumentText of(byte[] document) throws DocumentException {
    if (!new String(
            document, 0, Math.min(START.length(), document.length), StandardCharsets.US_ASCII)
        .equals(START)) {
      throw new DocumentException("it is no Rich Text");
    }
    RtfText rtf = new RtfText(document);
    rtf.read();
    return new DocumentText(
        rtf.paragraphs(),
        rtf.fact("title"),
        rtf.fact("author"),
        rtf.fact("company"),
        rtf.day(),
        Optional.empty());
  }

  private void read() throws DocumentException {
    RtfToken token = tokens.next();
    while (token.kind() != RtfToken.Kind.END) {
      if (token.kind() == RtfToken.Kind.BYTE) {
        character(token.number());
      } else {
        flush();
        switch (token.kind()) {
          case OPEN -> open();
          case CLOSE -> close();
          default -> control(token);
        }
      }
      token = tokens.next();
    }
    flush();
  }

  private void open() throws DocumentException {
    if (outer.size() == DEEPEST) {
      throw new DocumentException("its groups are too deep");
    }
    outer.push(group);
    left = 0;
  }

  private void close() {
    group = outer.isEmpty() ? Group.OUTER : outer.pop();
    left = 0;
    optional = false;
  }

  /** A byte in the encoding of its font, unless it only stands for a character before it. */
  private void character(int value) {
    if (left > 0) {
      left--;
    } else {
      bytes.write(value);
    }
  }

  private void flush() {
    if (bytes.size() > 0) {
      add(bytes.toString(charsets.of(group.font())));
      bytes.reset();
    }
  }

  private void add(String words) {
    if (group.place() == Place.FACT) {
      facts.computeIfAbsent(group.fact(), name -> new StringBuilder()).append(words);
    } else if (group.place() == Place.TEXT && !group.hidden()) {
      text.append(words);
    }
  }

  private void control(RtfToken control) {
    String word = control.word();
    boolean ignorable = optional;
    optional = word.equals("*");
    if (left > 0 && !optional) {
      left--;
      return;
    }
    charsets.look(control);
    if (word.equals("u")) {
      add(String.valueOf((char) control.number()));
      left = group.substitutes();
    } else if (PARAGRAPH_ENDS.contains(word)) {
      add("\n\n");
    } else if (CHARACTERS.containsKey(word)) {
      add(CHARACTERS.getOrDefault(word, ""));
    } else if (!place(word, ignorable)) {
      group = changed(control);
      creation(control);
    }
  }

  /** Whether the word says where the text of its group belongs. */
  private boolean place(String word, boolean ignorable) {
    if (group.place() == Place.NOWHERE) {
      // What an object shows is text of the document.
      group = word.equals("result") ? group.in(Place.TEXT, "") : group;
      return true;
    }
    if (word.equals("fonttbl")) {
      group = group.in(Place.FONTS, "");
    } else if (word.equals("creatim")) {
      group = group.in(Place.CREATION, "");
    } else if (FACTS.contains(word)) {
      group = group.in(Place.FACT, word);
    } else if (word.equals("info") || PASSED_OVER.contains(word) || ignorable) {
      group = group.in(word.equals("info") ? Place.FACT : Place.NOWHERE, "");
    } else {
      return false;
    }
    return true;
  }

  private Group changed(RtfToken control) {
    return switch (control.word()) {
      case "uc" -> group.withSubstitutes(control.number());
      case "f" -> group.inFont(control.number());
      case "v", "deleted" -> group.hidden(control.isOn());
      case "plain" -> group.hidden(false).inFont(usualFont);
      case "deff" -> {
        usualFont = control.number();
        yield group.inFont(usualFont);
      }
      case "fcharset" -> {
        charsets.font(group.font(), control.number());
        yield group;
      }
      default -> group;
    };
  }

  private void creation(RtfToken control) {
    if (group.place() == Place.CREATION) {
      creation.put(control.word(), control.number());
    }
  }

  private String paragraphs() {
    return PARAGRAPH_END
        .splitAsStream(text)
        .map(RtfText::collapsed)
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static String collapsed(CharSequence words) {
    return BLANKS.matcher(words).replaceAll(" ").strip();
  }

  private Optional<String> fact(String name) {
    return Optional.ofNullable(facts.get(name))
        .map(RtfText::collapsed)
        .filter(words -> !words.isEmpty());
  }

  private Optional<FoundDay> day() {
    try {
      return Optional.of(
          new FoundDay(
              LocalDate.of(
                  creation.getOrDefault("yr", RtfToken.NONE),
                  creation.getOrDefault("mo", 0),
                  creation.getOrDefault("dy", 0)),
              "its property creatim"));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
