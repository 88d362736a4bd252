package org.tidings.relation.typed;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidings.annotation.Name;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.WordTable;

/** Tells titles that name a job from those that only honour. */
final class JobTitles {

  private static final Set<String> HONORIFICS =
      WordTable.load(JobTitles.class, "words.txt").phrases("honorific");

  private JobTitles() {}

  static boolean isHonorific(Sentence sentence, Name title) {
    return HONORIFICS.contains(
        sentence.tokens().subList(title.begin(), title.end()).stream()
            .map(Token::word)
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT));
  }
}
