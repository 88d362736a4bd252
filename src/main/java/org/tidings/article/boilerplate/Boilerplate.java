package org.tidings.article.boilerplate;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds the paragraphs of a text that are not its own: those that a {@link BoilerplateRule} knows,
 * and those that are known by where they stand. Holds the state of one text.
 */
public final class Boilerplate {

  /** Longer paragraphs are never boilerplate of the kinds that the rules describe. */
  private static final int LONGEST = 2000;

  /** Shorter ones may be said twice, such as "Thank you." */
  private static final int SHORTEST_REPEAT = 40;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern FINAL = Pattern.compile("[.!?:;,…][\"'”’)\\]]*$");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?]) ");

  /** A line that opens a list of other articles. */
  private static final Pattern LIST_HEADING =
      Pattern.compile(
          "(?i)(related|recommended|more|popular|most (read|popular|viewed|shared)|trending|latest"
              + "|top|other|similar|recent|you (may|might) (also )?(like|be interested in)"
              + "|editors?['’]s? picks?|what to read next|read next|up next|see also"
              + "|(more )?from (the web|around the web|our (network|partners)))"
              + "( (articles?|stories|news|posts|reading|topics|coverage|content|headlines|videos|links"
              + "|from .{1,30}|in .{1,30}|on .{1,30}))?:?");

  /** What the imperatives of a slogan begin with. */
  private static final Pattern SLOGAN =
      Pattern.compile(
          "(?i)(get|discover|escape|join|stay|follow|download|start|try|enjoy|explore|find|look|read|watch"
              + "|listen|click|support|become|keep|make|take|see|learn|help|visit|unlock|save|never"
              + "|don['’]t|all|plus|your|our|want|looking|from)\\b.*");

  /** A label that stands alone; the note is below it. */
  private static final Pattern NOTE_LABEL =
      Pattern.compile(
          "(?i)\\W{0,3}(the |an? )?((editors?|publishers?|authors?|writers?)['’]?s? notes?|note (to|for)"
              + " (our |the )?(readers?|editors?)|corrections?|clarifications?|disclosures?)\\W{0,3}");

  /** A paragraph that is set apart as a whole: in italics, or in brackets. */
  private static final Pattern SET_APART =
      Pattern.compile("([*_]{1,3})(?![*_ ])[^*_]+(?<! )\\1|\\[[^\\[\\]]+\\]|\\([^()]+\\)");

  private final List<String> paragraphs;
  private final SortedMap<Integer, String> dropped = new TreeMap<>();
  private final BitSet boxes = new BitSet();

  private Boilerplate(List<String> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /**
   * The indexes of the paragraphs that are boilerplate, each with what it was taken for.
   *
   * @param paragraphs in the order of the text, blanks collapsed
   */
  public static SortedMap<Integer, String> find(List<String> paragraphs) {
    Boilerplate text = new Boilerplate(paragraphs);
    text.dropByWords();
    text.dropRepeated();
    text.dropListsAfterHeadings();
    text.dropBulletedTeasers();
    text.dropNeighboursOfBoxes();
    text.dropNotesUnderLabels();
    text.dropClosingNotes();
    return Collections.unmodifiableSortedMap(text.dropped);
  }

  private void dropByWords() {
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = paragraphs.get(i);
      if (paragraph.length() > LONGEST) {
        continue;
      }
      for (BoilerplateRule rule : BoilerplateRules.ALL) {
        if (rule.matches(paragraph)) {
          drop(i, rule.partOfBox(), rule.description());
        }
      }
    }
  }

  private void drop(int index, boolean partOfBox, String reason) {
    dropped.putIfAbsent(index, reason);
    if (partOfBox) {
      boxes.set(index);
    }
  }

  /** The lead is often given again under the headline, and boxes are printed twice. */
  private void dropRepeated() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      String words = NO_WORD.matcher(paragraphs.get(i).toLowerCase(Locale.ENGLISH)).replaceAll(" ");
      if (words.length() >= SHORTEST_REPEAT && !seen.add(words)) {
        drop(i, false, "it was said before in the same words");
      }
    }
  }

  /** "Related articles", and the headlines below. */
  private void dropListsAfterHeadings() {
    for (int i = 1; i < paragraphs.size(); i++) {
      if (LIST_HEADING.matcher(paragraphs.get(i)).matches()) {
        drop(i, true, "a list of other articles");
        // A heading below is one of the headlines, and has the same ones below it.
        while (i + 1 < paragraphs.size() && isHeadline(paragraphs.get(i + 1))) {
          i++;
          drop(i, true, "a list of other articles");
        }
      }
    }
  }

  /** A list whose marks stand on lines of their own, and whose items are no sentences. */
  private void dropBulletedTeasers() {
    for (int begin = 0; begin + 1 < paragraphs.size(); begin++) {
      int end = begin;
      int headlines = 0;
      while (end + 1 < paragraphs.size() && isMark(paragraphs.get(end))) {
        headlines += dropped.containsKey(end + 1) || isHeadline(paragraphs.get(end + 1)) ? 1 : 0;
        end += 2;
      }
      int items = (end - begin) / 2;
      if (items >= 2 && headlines * 2 >= items) {
        for (int i = begin; i < end; i++) {
          drop(i, true, "a list of headlines");
        }
      }
      begin = Math.max(begin, end - 1);
    }
  }

  private void dropNotesUnderLabels() {
    for (int i = 0; i < paragraphs.size(); i++) {
      if (NOTE_LABEL.matcher(paragraphs.get(i)).matches()) {
        for (int j = i; j < Math.min(i + 2, paragraphs.size()); j++) {
          drop(j, false, "a note of the editors");
        }
      }
    }
  }

  /** What is set apart as a whole below all of the article: "*The Planet is owned by ...*". */
  private void dropClosingNotes() {
    int last = paragraphs.size() - 1;
    while (last > 0
        && (dropped.containsKey(last) || SET_APART.matcher(paragraphs.get(last)).matches())) {
      drop(last, false, "a note that is set apart below the article");
      last--;
    }
  }

  /** What stands beside a promotion and is a short line or a slogan goes with it. */
  private void dropNeighboursOfBoxes() {
    for (int i = 1; i < paragraphs.size(); i++) {
      if (boxes.get(i - 1) && !dropped.containsKey(i) && isSlogan(paragraphs.get(i))) {
        drop(i, true, "it stands beside a promotion");
      }
    }
    for (int i = paragraphs.size() - 2; i > 0; i--) {
      if (boxes.get(i + 1) && !dropped.containsKey(i) && isWeak(paragraphs.get(i))) {
        drop(i, true, "it stands beside a promotion");
      }
    }
  }

  private static boolean isWeak(String paragraph) {
    return isSlogan(paragraph) || (words(paragraph) <= 4 && !FINAL.matcher(paragraph).find());
  }

  private static boolean isSlogan(String paragraph) {
    if (words(paragraph) > 30) {
      return false;
    }
    return SENTENCE_END.splitAsStream(paragraph).allMatch(s -> SLOGAN.matcher(s).matches());
  }

  private static boolean isMark(String paragraph) {
    return NO_WORD.matcher(paragraph).replaceAll("").isEmpty();
  }

  private static boolean isHeadline(String paragraph) {
    return words(paragraph) <= 25 && !FINAL.matcher(paragraph).find();
  }

  private static int words(String paragraph) {
    return paragraph.split(" ", -1).length;
  }
}
