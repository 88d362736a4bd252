package org.tidings.server.search.document;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Cuts English text into words that can be compared. */
public final class WordAnalysis extends Analyzer {

  private static final java.util.regex.Pattern DOT = java.util.regex.Pattern.compile("\\.");

  private final boolean stemmed;

  private WordAnalysis(boolean stemmed) {
    this.stemmed = stemmed;
  }

  /** The words without accents, capitals, endings and the words that are in every text. */
  public static Analyzer text() {
    return new WordAnalysis(true);
  }

  /** The words as they are written, without accents and capitals. */
  public static Analyzer words() {
    return new WordAnalysis(false);
  }

  /** Each field in its own way. */
  public static Analyzer ofFields() {
    return new PerFieldAnalyzerWrapper(text(), Map.of(IndexField.WORD, words()));
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    StandardTokenizer tokens = new StandardTokenizer();
    TokenStream words = new EnglishPossessiveFilter(tokens);
    words = new ASCIIFoldingFilter(new LowerCaseFilter(words));
    // U.S and 3.5 of the tokenizer: us and 35.
    words = new PatternReplaceFilter(words, DOT, "", true);
    if (stemmed) {
      words = new KStemFilter(new StopFilter(words, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET));
    }
    return new TokenStreamComponents(tokens, words);
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(in));
  }
}
