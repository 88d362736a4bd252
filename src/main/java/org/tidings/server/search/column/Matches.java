package org.tidings.server.search.column;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/** All that matches a query, one part of the index after the other. */
public final class Matches {

  private Matches() {}

  /** Begins a part of the index. */
  @FunctionalInterface
  public interface PartVisitor {

    Visitor begin(LeafReaderContext part) throws IOException;
  }

  /** Sees the documents of a part in ascending order. */
  @FunctionalInterface
  public interface Visitor {

    /**
     * A document matches.
     *
     * @param score 0 where none is asked for
     */
    void visit(int document, float score) throws IOException;
  }

  /** Shows all matches, none with a score. */
  public static void forEach(IndexSearcher searcher, Query query, PartVisitor visitor)
      throws IOException {
    forEach(searcher, query, ScoreMode.COMPLETE_NO_SCORES, visitor);
  }

  /** Shows all matches with their scores. */
  public static void forEachScored(IndexSearcher searcher, Query query, PartVisitor visitor)
      throws IOException {
    forEach(searcher, query, ScoreMode.COMPLETE, visitor);
  }

  private static void forEach(
      IndexSearcher searcher, Query query, ScoreMode mode, PartVisitor visitor) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), mode, 1);
    for (LeafReaderContext part : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(part);
      if (scorer != null) {
        Bits live = part.reader().getLiveDocs();
        Visitor of = visitor.begin(part);
        DocIdSetIterator found = scorer.iterator();
        for (int document = found.nextDoc();
            document != DocIdSetIterator.NO_MORE_DOCS;
            document = found.nextDoc()) {
          if (live == null || live.get(document)) {
            of.visit(document, mode.needsScores() ? scorer.score() : 0);
          }
        }
      }
    }
  }
}
