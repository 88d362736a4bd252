package org.tidings.annotation.wholename;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidings.article.Span;

/**
 * Names with a number or a letter: the <i>19th District</i>, <i>Toy Soldiers 2</i>, <i>Y Games</i>.
 */
final class NumberedNames {

  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");
  private static final Pattern SEQUEL = Pattern.compile("[2-9]|1\\d");
  private static final Pattern LETTER = Pattern.compile("[B-HJ-Z]");
  private static final Set<String> TITLED = Set.of("O", "MISC");

  private final NameTokens tokens;

  private NumberedNames(NameTokens tokens) {
    this.tokens = tokens;
  }

  /** From the first token of each to after its last. */
  static List<Span> in(NameTokens tokens) {
    NumberedNames names = new NumberedNames(tokens);
    List<Span> found = new ArrayList<>();
    List<Span> sequels = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int end = names.endOfDistrict(i);
      if (end > i) {
        found.add(new Span(i, end));
      } else if (names.isLetter(i)) {
        found.add(new Span(i, i + 2));
      } else if (names.isSequel(i)) {
        sequels.add(new Span(names.begin(i), i + 1));
      }
    }
    // Two are a score: "Harlow 3, Voss 2".
    if (sequels.size() == 1) {
      found.addAll(sequels);
    }
    return found;
  }

  private boolean isLetter(int index) {
    boolean free = index == 0 || !tokens.isCapital(index - 1) || tokens.isWord(index - 1, "The");
    return LETTER.matcher(tokens.word(index)).matches()
        && free
        && tokens.isCapital(index + 1)
        && tokens.isNoun(index + 1)
        && tokens.word(index + 1).length() > 2
        && !tokens.name(index + 1).equals("PERSON");
  }

  private int endOfDistrict(int index) {
    boolean ordinal =
        ORDINAL.matcher(tokens.word(index)).matches()
            || (tokens.isCapital(index)
                && !tokens.isBeginning(index)
                && tokens.name(index).equals("ORDINAL"));
    int end = tokens.capitals(index + 1);
    return ordinal && end > index + 1 && tokens.is("numbered", end - 1) ? withPlace(end) : index;
  }

  // "District of Texas", where that is one name.
  private int withPlace(int district) {
    int end = district;
    while (end < tokens.size()
        && tokens.isName(end)
        && tokens.name(end).equals(tokens.name(end - 1))) {
      end++;
    }
    return end;
  }

  private boolean isSequel(int index) {
    return index > 0
        && SEQUEL.matcher(tokens.word(index)).matches()
        && isTitled(index - 1)
        && (index + 1 == tokens.size() || endsName(index + 1));
  }

  private boolean isTitled(int index) {
    return tokens.isCapital(index)
        && tokens.isNoun(index)
        && TITLED.contains(tokens.name(index))
        && !tokens.word(index).endsWith(".");
  }

  private boolean endsName(int index) {
    return tokens.tag(index).matches("[,.:]|VB[DZP]|MD|-RRB-|''");
  }

  private int begin(int number) {
    int begin = number - 1;
    while (begin > 0
        && isTitled(begin - 1)
        && tokens.name(begin - 1).equals(tokens.name(number - 1))) {
      begin--;
    }
    return begin;
  }
}
