package org.tidings.relation.typed;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidings.annotation.Name;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;

/** Tells titles that name a job from those that only honour. */
final class JobTitles {

  private static final Set<String> HONORIFICS =
      Set.of(
          "mr",
          "mr.",
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "miss",
          "mister",
          "mme.",
          "dr",
          "dr.",
          "sir",
          "lady",
          "lord",
          "dame",
          "madam",
          "madame",
          "herr",
          "frau",
          "citizen",
          "comrade",
          "hon.",
          "honorable",
          "honourable",
          "the honorable",
          "the honourable",
          "dear leader",
          "great leader",
          "his excellency",
          "her excellency",
          "his majesty",
          "her majesty",
          "his holiness",
          "don",
          "doña",
          "señor",
          "señora",
          "esq.",
          "prof",
          "prof.");

  private JobTitles() {}

  static boolean isHonorific(Sentence sentence, Name title) {
    return HONORIFICS.contains(
        sentence.tokens().subList(title.begin(), title.end()).stream()
            .map(Token::word)
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT));
  }
}
