package org.tidings.article.passage;

import java.util.ArrayList;
import java.util.List;
import org.tidings.article.Span;

/**
 * Divides plain text into paragraphs: at blank lines, at line ends, and at long runs of blanks.
 * Line ends inside of a sentence, as in text that was wrapped to a width, divide nothing.
 */
public final class Paragraphs {

  /** As many blanks as no typist leaves between sentences; gaps in excerpts are longer. */
  private static final int GAP = 5;

  /** The widths to which text is wrapped; shorter lines are lists or verse. */
  private static final int NARROWEST = 45;

  private static final String FINAL = ".!?:;\"”’)]…";

  /** A line, or a part of one. {@code glued}: it stands right under the one before it. */
  private record Line(Span span, boolean glued) {}

  private final String text;
  private final List<Line> lines = new ArrayList<>();

  private Paragraphs(String text) {
    this.text = text;
  }

  /** The paragraphs of {@code text}, in order; blanks around them are left out. */
  public static List<Span> of(String text) {
    Paragraphs paragraphs = new Paragraphs(text);
    paragraphs.findLines();
    return paragraphs.join();
  }

  private void findLines() {
    int begin = 0;
    boolean afterLine = false;
    while (begin < text.length()) {
      int end = begin;
      while (end < text.length() && !isLineEnd(text.charAt(end))) {
        end++;
      }
      afterLine = addPieces(begin, end, afterLine);
      begin = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
  }

  /** Returns whether there is anything in the line. */
  private boolean addPieces(int begin, int end, boolean afterLine) {
    boolean first = true;
    int i = begin;
    while (i < end) {
      int start = i;
      while (start < end && isBlank(text.charAt(start))) {
        start++;
      }
      int stop = start;
      int blanks = 0;
      for (i = start; i < end && blanks < GAP; i++) {
        blanks = isBlank(text.charAt(i)) ? blanks + 1 : 0;
        stop = blanks == 0 ? i + 1 : stop;
      }
      if (start < stop) {
        lines.add(new Line(new Span(start, stop), first && afterLine));
        first = false;
      }
    }
    return !first;
  }

  private List<Span> join() {
    List<Span> joined = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = i + 1;
      while (end < lines.size() && lines.get(end).glued()) {
        end++;
      }
      joinBlock(lines.subList(i, end), joined);
      i = end;
    }
    return joined;
  }

  /** A block is what stands between blank lines. */
  private void joinBlock(List<Line> block, List<Span> joined) {
    boolean wrapped = isWrapped(block);
    int width = block.stream().mapToInt(line -> line.span().length()).max().orElse(0);
    Span current = block.get(0).span();
    for (int i = 1; i < block.size(); i++) {
      Span next = block.get(i).span();
      Span before = block.get(i - 1).span();
      if (continues(before, next) || (wrapped && !endsParagraph(before, width))) {
        current = new Span(current.begin(), next.end());
      } else {
        joined.add(current);
        current = next;
      }
    }
    joined.add(current);
  }

  /** Whether the lines end where the width ends, and not the sentence. */
  private boolean isWrapped(List<Line> block) {
    int wide = 0;
    int continued = 0;
    for (int i = 1; i < block.size(); i++) {
      Span line = block.get(i - 1).span();
      wide += line.length() >= NARROWEST ? 1 : 0;
      continued += continues(line, block.get(i).span()) ? 1 : 0;
    }
    int ends = block.size() - 1;
    return continued >= 0.4 * ends && wide >= 0.6 * ends;
  }

  /** Whether a sentence goes on from one line to the next. */
  private boolean continues(Span line, Span next) {
    return FINAL.indexOf(text.charAt(line.end() - 1)) < 0
        && Character.isLowerCase(text.codePointAt(next.begin()))
        && line.length() >= NARROWEST / 2;
  }

  private boolean endsParagraph(Span line, int width) {
    return FINAL.indexOf(text.charAt(line.end() - 1)) >= 0 && line.length() < 0.7 * width;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
