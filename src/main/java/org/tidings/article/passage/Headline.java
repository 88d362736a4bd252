package org.tidings.article.passage;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tidings.article.Metadata;

/** Knows a headline above a text: short, no sentence, and something follows. */
public final class Headline {

  private static final int MOST_WORDS = 20;
  private static final Pattern FINAL = Pattern.compile("[.!?:;,…][\"'”’)]*$");

  private Headline() {}

  /** Metadata with the first of {@code passages} as the title, if it is a headline. */
  public static Metadata of(List<String> passages) {
    String first = Passages.collapsed(passages.get(0));
    boolean isHeadline =
        passages.size() > 1
            && first.chars().filter(c -> c == ' ').count() < MOST_WORDS
            && first.length() < 200
            && !FINAL.matcher(first).find();
    return new Metadata(
        Optional.empty(),
        isHeadline ? Optional.of(first) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
