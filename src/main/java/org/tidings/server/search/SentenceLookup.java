package org.tidings.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.tidings.server.explore.Markup.Run;
import org.tidings.server.search.column.Matches;
import org.tidings.server.search.column.Ordinals;
import org.tidings.server.search.document.IndexField;
import org.tidings.server.search.document.WordAnalysis;

/** Finds sentences, each once however many articles have it, the best and newest first. */
final class SentenceLookup {

  private static final Analyzer TEXT = WordAnalysis.text();

  private final IndexSearcher searcher;
  private final IndexedArticles articles;

  SentenceLookup(IndexSearcher searcher, IndexedArticles articles) {
    this.searcher = searcher;
    this.articles = articles;
  }

  /**
   * Where a sentence stands.
   *
   * @param times in how many places it does
   */
  private record Said(int document, int article, float score, int times) {

    // Of the places where it stands the newest.
    Said and(Said other, Comparator<Said> newestFirst) {
      Said newest = newestFirst.compare(this, other) <= 0 ? this : other;
      return new Said(
          newest.document, newest.article, Math.max(score, other.score), times + other.times);
    }
  }

  Slice<FoundSentence> find(Query query, int start, int most) throws IOException {
    Comparator<Said> newestFirst =
        Comparator.comparing((Said it) -> articles.get(it.article()).date())
            .reversed()
            .thenComparing(Said::article)
            .thenComparing(Said::document);
    Map<Long, Said> found = new HashMap<>();
    Matches.forEachScored(
        searcher,
        query,
        part -> {
          Ordinals.OfPart numbers = articles.ordinals().in(part);
          NumericDocValues hashes = DocValues.getNumeric(part.reader(), IndexField.SAID);
          return (document, score) -> {
            long hash = hashes.advanceExact(document) ? hashes.longValue() : document;
            Said said = new Said(part.docBase + document, numbers.of(document), score, 1);
            found.merge(hash, said, (one, other) -> one.and(other, newestFirst));
          };
        });
    List<Said> shown =
        found.values().stream()
            .sorted(
                Comparator.comparing(Said::score, Comparator.reverseOrder())
                    .thenComparing(newestFirst))
            .skip(start)
            .limit(most)
            .toList();
    return new Slice<>(sentences(shown, words(query)), found.size());
  }

  private List<FoundSentence> sentences(List<Said> shown, Set<String> words) throws IOException {
    List<FoundSentence> sentences = new ArrayList<>();
    for (Said it : shown) {
      Document stored = searcher.storedFields().document(it.document());
      sentences.add(
          new FoundSentence(
              runs(stored.get(IndexField.TEXT), words),
              stored.get(IndexField.PATH),
              articles.get(it.article()),
              it.times()));
    }
    return sentences;
  }

  private static Set<String> words(Query query) {
    Set<String> words = new HashSet<>();
    query.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query part, Term... terms) {
            for (Term term : terms) {
              if (term.field().equals(IndexField.TEXT)) {
                words.add(term.text());
              }
            }
          }
        });
    return words;
  }

  private static List<Run> runs(String text, Set<String> words) throws IOException {
    List<Run> runs = new ArrayList<>();
    int done = 0;
    try (TokenStream stream = TEXT.tokenStream(IndexField.TEXT, text)) {
      CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (words.contains(word.toString()) && place.startOffset() >= done) {
          plain(text.substring(done, place.startOffset()), runs);
          runs.add(new Run(text.substring(place.startOffset(), place.endOffset()), "found", ""));
          done = place.endOffset();
        }
      }
      stream.end();
    }
    plain(text.substring(done), runs);
    return runs;
  }

  private static void plain(String text, List<Run> runs) {
    if (!text.isEmpty()) {
      runs.add(new Run(text, "", ""));
    }
  }
}
