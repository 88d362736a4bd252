package org.tidings.clause.speech.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.speech.Quotation;

/**
 * Pairs quotation marks over the sentences of an article, curly or straight, double or single.
 * Where a new paragraph of a quotation opens with a mark of its own, the quotation goes on. What is
 * not closed after {@link #MAX_SENTENCES} sentences is no quotation.
 */
final class QuoteMarks {

  private static final int MAX_SENTENCES = 15;
  private static final Set<String> OPENING = Set.of("\u201c", "\u201e", "\u00ab", "``");
  private static final Set<String> CLOSING = Set.of("\u201d", "\u00bb", "''");
  private static final Set<String> END = Set.of(",", ".", "!", "?", "\u2026", "...");

  private final List<Sentence> sentences;
  private final List<List<Quotation.Part>> found = new ArrayList<>();
  private List<Quotation.Part> open = new ArrayList<>();
  private boolean inside;
  private boolean single;
  private boolean curly;
  private int nested;
  private int begin;

  private QuoteMarks(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** The stretches within each pair of marks, outermost pairs only. */
  static List<List<Quotation.Part>> pairs(List<Sentence> sentences) {
    QuoteMarks marks = new QuoteMarks(sentences);
    for (int i = 0; i < sentences.size(); i++) {
      marks.read(i);
    }
    return marks.found;
  }

  private void read(int sentenceIndex) {
    Sentence sentence = sentences.get(sentenceIndex);
    begin = 0;
    for (Token token : sentence.tokens()) {
      if (inside) {
        inQuotation(sentenceIndex, token);
      } else if (isDouble(token)
          ? !isClosing(token) && opens(sentenceIndex, token)
          : isSingleOpening(sentenceIndex, token)) {
        inside = true;
        single = !isDouble(token);
        curly = isCurly(token);
        nested = 0;
        begin = token.index() + 1;
      }
    }
    if (inside) {
      add(sentenceIndex, sentence.tokens().size());
      if (open.size() > MAX_SENTENCES) {
        inside = false;
        open = new ArrayList<>();
      }
    }
  }

  private void inQuotation(int sentenceIndex, Token token) {
    if (!single && isDouble(token) && isCurly(token) != curly && isNested(sentenceIndex, token)) {
      return;
    }
    if (!single && isDouble(token) && token.index() == 0 && opens(sentenceIndex, token)) {
      begin = 1;
    } else if (single ? isSingleClosing(sentenceIndex, token) : isDouble(token) && closes(token)) {
      add(sentenceIndex, token.index());
      if (!open.isEmpty()) {
        found.add(open);
      }
      open = new ArrayList<>();
      inside = false;
    }
  }

  // A quotation inside a quotation has marks of the other shape.
  private boolean isNested(int sentenceIndex, Token token) {
    boolean opening =
        OPENING.contains(token.word()) || (!isClosing(token) && opens(sentenceIndex, token));
    if (opening) {
      nested++;
    } else if (nested > 0) {
      nested--;
    } else {
      return false;
    }
    return true;
  }

  private void add(int sentenceIndex, int end) {
    if (end > begin) {
      open.add(new Quotation.Part(sentenceIndex, begin, end));
    }
  }

  private static boolean isDouble(Token token) {
    return OPENING.contains(token.word())
        || CLOSING.contains(token.word())
        || token.word().equals("\"");
  }

  private static boolean isCurly(Token token) {
    return "\u201c\u201d\u201e\u00ab\u00bb".contains(token.word());
  }

  // Two apostrophes are written for a mark of either side.
  private static boolean isClosing(Token token) {
    boolean apostrophes =
        token.word().equals("''") && token.span().end() - token.span().begin() == 2;
    return CLOSING.contains(token.word()) && !apostrophes;
  }

  // A straight mark opens where a blank is before it and none after.
  private boolean opens(int sentenceIndex, Token token) {
    return OPENING.contains(token.word())
        || blankBefore(sentenceIndex, token)
        || !blankAfter(sentenceIndex, token);
  }

  private static boolean closes(Token token) {
    return !OPENING.contains(token.word());
  }

  private boolean isSingleOpening(int sentenceIndex, Token token) {
    boolean straight = token.word().equals("'") || token.word().equals("`");
    return token.word().equals("\u2018")
        || (straight && blankBefore(sentenceIndex, token) && !blankAfter(sentenceIndex, token));
  }

  // An apostrophe after a plural looks the same; the full stop or comma before tells.
  private boolean isSingleClosing(int sentenceIndex, Token token) {
    boolean mark = token.word().equals("\u2019") || token.word().equals("'");
    if (!mark || token.index() == 0) {
      return false;
    }
    String before = sentences.get(sentenceIndex).token(token.index() - 1).word();
    return END.contains(before) || !token.tag().equals("POS");
  }

  private boolean blankBefore(int sentenceIndex, Token token) {
    if (token.index() > 0) {
      return sentences.get(sentenceIndex).token(token.index() - 1).span().end()
          < token.span().begin();
    }
    return sentenceIndex == 0
        || sentences.get(sentenceIndex - 1).span().end() < token.span().begin();
  }

  private boolean blankAfter(int sentenceIndex, Token token) {
    Sentence sentence = sentences.get(sentenceIndex);
    if (token.index() + 1 < sentence.tokens().size()) {
      return token.span().end() < sentence.token(token.index() + 1).span().begin();
    }
    return true;
  }
}
