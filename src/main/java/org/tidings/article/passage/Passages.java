package org.tidings.article.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.article.Span;
import org.tidings.article.boilerplate.Boilerplate;
import org.tidings.article.boilerplate.NoteInParagraph;

/**
 * Those stretches of a text that are the article's own words, and the paragraphs that are not.
 *
 * @param own in the order of the text, not overlapping
 * @param leftOut in the order of the text
 */
public record Passages(List<Span> own, List<LeftOutText> leftOut) {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  /** A picture or a key in letters: no word is as long, and the annotators take minutes for it. */
  private static final Pattern BLOB = Pattern.compile("(?<!\\S)\\S{1000,}+");

  /** What stands before an item of a list. */
  private static final String MARKS = "-–—*•·▪■●»>";

  public Passages {
    own = List.copyOf(own);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * The passages of {@code text}.
   *
   * @param paragraphs in order, not overlapping
   */
  public static Passages of(String text, List<Span> paragraphs, int maxLength) {
    List<String> words = paragraphs.stream().map(span -> collapsed(span.in(text))).toList();
    SortedMap<Integer, String> boilerplate = Boilerplate.find(words);
    List<Span> passages = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (!boilerplate.containsKey(i)) {
        addPieces(text, paragraphs.get(i), maxLength, passages);
      }
    }
    return new Passages(
        passages,
        boilerplate.entrySet().stream()
            .map(entry -> new LeftOutText(words.get(entry.getKey()), entry.getValue()))
            .toList());
  }

  private static void addPieces(String text, Span paragraph, int maxLength, List<Span> passages) {
    int begin = afterMark(text, paragraph);
    begin += Dateline.lengthIn(text.subSequence(begin, paragraph.end()));
    int end = NoteInParagraph.begin(text, begin, paragraph.end());
    Matcher blob = BLOB.matcher(text).region(begin, end);
    while (blob.find()) {
      addPieces(text, begin, blob.start(), maxLength, passages);
      begin = blob.end();
    }
    addPieces(text, begin, end, maxLength, passages);
  }

  private static void addPieces(String text, int from, int to, int maxLength, List<Span> passages) {
    int last = withoutBlanks(text, from, to);
    int begin = from;
    while (begin < last) {
      if (Character.isWhitespace(text.charAt(begin))) {
        begin++;
        continue;
      }
      int end = LongPassage.end(text, begin, last, maxLength);
      if (hasWord(text, begin, end)) {
        passages.add(new Span(begin, withoutBlanks(text, begin, end)));
      }
      begin = end;
    }
  }

  /** Where the words before {@code to} end. */
  private static int withoutBlanks(String text, int from, int to) {
    int last = to;
    while (last > from && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private static int afterMark(String text, Span paragraph) {
    int begin = paragraph.begin();
    while (begin + 1 < paragraph.end()
        && MARKS.indexOf(text.charAt(begin)) >= 0
        && Character.isWhitespace(text.charAt(begin + 1))) {
      begin++;
      while (begin < paragraph.end() && Character.isWhitespace(text.charAt(begin))) {
        begin++;
      }
    }
    return begin;
  }

  private static boolean hasWord(String text, int begin, int end) {
    return text.substring(begin, end).codePoints().anyMatch(Character::isLetter);
  }

  /** {@code paragraph} with single blanks. */
  public static String collapsed(String paragraph) {
    return BLANKS.matcher(paragraph).replaceAll(" ").strip();
  }
}
