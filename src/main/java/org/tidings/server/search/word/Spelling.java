package org.tidings.server.search.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.tidings.server.search.document.IndexField;
import org.tidings.server.search.document.WordAnalysis;

/** Finds words of the index that are written much like words that it does not have. */
public final class Spelling {

  private static final Analyzer WORDS = WordAnalysis.words();
  private static final int ONE_MISTAKE_FROM = 4;
  private static final int TWO_MISTAKES_FROM = 7;
  private static final int MUCH_COMMONER = 3;
  private static final int MOST_WORDS = 8;

  private final IndexReader reader;

  public Spelling(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * The same words without mistakes: first with those mended that are nowhere, then with those too
   * that are written much like a word that is in many more places. Only what differs.
   */
  public List<String> mended(String typed) throws IOException {
    Terms known = MultiTerms.getTerms(reader, IndexField.WORD);
    List<String> words = words(typed);
    if (known == null || words.size() > MOST_WORDS) {
      return List.of();
    }
    List<String> unknownMended = new ArrayList<>();
    List<String> allMended = new ArrayList<>();
    for (String word : words) {
      int places = reader.docFreq(new Term(IndexField.WORD, word));
      String closest = closest(word, known, MUCH_COMMONER * places).orElse(word);
      unknownMended.add(places > 0 ? word : closest);
      allMended.add(closest);
    }
    return Stream.of(unknownMended, allMended)
        .filter(it -> !it.equals(words))
        .map(it -> String.join(" ", it))
        .distinct()
        .toList();
  }

  private static List<String> words(String typed) throws IOException {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = WORDS.tokenStream(IndexField.WORD, typed)) {
      CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(word.toString());
      }
      stream.end();
    }
    return words;
  }

  /** Of the words with the fewest mistakes the one that is in most places. */
  private static Optional<String> closest(String word, Terms known, int atLeast)
      throws IOException {
    int mistakes =
        word.length() >= TWO_MISTAKES_FROM ? 2 : word.length() >= ONE_MISTAKE_FROM ? 1 : 0;
    if (mistakes == 0) {
      return Optional.empty();
    }
    FuzzyTermsEnum like =
        new FuzzyTermsEnum(known, new Term(IndexField.WORD, word), mistakes, 1, true);
    BoostAttribute closeness = like.attributes().addAttribute(BoostAttribute.class);
    String best = "";
    float bestCloseness = 0;
    int bestPlaces = 0;
    while (like.next() != null) {
      float close = closeness.getBoost();
      int places = like.docFreq();
      boolean isOther = places > atLeast && !like.term().utf8ToString().equals(word);
      if (isOther && (close > bestCloseness || (close == bestCloseness && places > bestPlaces))) {
        best = like.term().utf8ToString();
        bestCloseness = close;
        bestPlaces = places;
      }
    }
    return Optional.of(best).filter(it -> !it.isEmpty());
  }
}
