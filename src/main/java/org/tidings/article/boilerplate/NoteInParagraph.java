package org.tidings.article.boilerplate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds an editor's note that stands in the same paragraph as the article's words, behind them, as
 * where line breaks were lost: <i>... he said. Editor's note: The senator regularly lies.</i>
 */
public final class NoteInParagraph {

  // A word before the colon would make it a sentence about a note: "The editor's note said: ...".
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<=[.!?][\"”’)]{0,2}\\s)"
              + "(Editors?['’]?s? [Nn]ote|(A )?[Nn]ote [Tt]o (our )?[Rr]eaders?|(EDITOR['’]S )?NOTE"
              + "|Correction|CORRECTION|Clarification|CLARIFICATION)\\s?[:—–]");

  private NoteInParagraph() {}

  /** Where the note begins between two places of a text; {@code end} if there is none. */
  public static int begin(String text, int begin, int end) {
    Matcher label = LABEL.matcher(text).region(begin, end);
    return label.find() ? label.start() : end;
  }
}
