package org.tidings.story;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * A sample of what an article says: of the hashes of all runs of a few words one in four, the same
 * for all articles, so that the share of a text that is in another can be told from two samples.
 * Immutable; the same for the same text everywhere.
 *
 * @see <a href="https://doi.org/10.1109/SEQUEN.1997.666900">Broder 1997, On the resemblance and
 *     containment of documents</a>
 */
public final class Sketch {

  private static final int WORDS = 3;
  private static final int ONE_IN = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final int[] hashes;

  private Sketch(int[] hashes) {
    this.hashes = hashes;
  }

  /** The sketch of sentences in the order of their text. */
  public static Sketch of(List<String> sentences) {
    List<String> words = new ArrayList<>();
    for (String sentence : sentences) {
      Matcher word = WORD.matcher(sentence.toLowerCase(Locale.ROOT));
      while (word.find()) {
        words.add(word.group());
      }
    }
    return new Sketch(
        IntStream.rangeClosed(0, words.size() - WORDS)
            .mapToLong(begin -> hash(words.subList(begin, begin + WORDS)))
            .filter(hash -> Long.remainderUnsigned(hash, ONE_IN) == 0)
            .mapToInt(hash -> (int) (hash >>> Integer.SIZE))
            .distinct()
            .sorted()
            .toArray());
  }

  private static long hash(List<String> words) {
    byte[] bytes = String.join(" ", words).getBytes(StandardCharsets.UTF_8);
    return MurmurHash3.hash128x64(bytes)[0];
  }

  /** The sketch that was read from a file. */
  static Sketch kept(int[] hashes) {
    return new Sketch(hashes);
  }

  int size() {
    return hashes.length;
  }

  IntStream hashes() {
    return IntStream.of(hashes);
  }
}
