package org.tidings.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.tidings.server.search.column.Matches;
import org.tidings.server.search.column.Ordinals;
import org.tidings.server.search.document.IndexField;

/** Finds statements, those first that tell most, then those that most publishers have. */
final class FactLookup {

  private static final Comparator<Stated> BEST_FIRST =
      Comparator.comparing((Stated it) -> it.telling)
          .thenComparing(it -> it.publishers.cardinality())
          .thenComparing(it -> it.articles)
          .thenComparing(it -> it.worth)
          .thenComparing(it -> it.confidence)
          .reversed()
          .thenComparing(it -> it.statement);

  private final IndexSearcher searcher;
  private final Ordinals statements;
  private final Ordinals publishers;

  FactLookup(IndexSearcher searcher) throws IOException {
    this.searcher = searcher;
    this.statements = Ordinals.of(searcher.getIndexReader(), IndexField.STATEMENT);
    this.publishers = Ordinals.of(searcher.getIndexReader(), IndexField.PUBLISHER);
  }

  /** What the articles that have a statement tell of it together. */
  private static final class Stated {
    private final int statement;
    private final BitSet publishers = new BitSet();
    private long telling;
    private int articles;
    private float worth;
    private float confidence;

    Stated(int statement) {
      this.statement = statement;
    }
  }

  Slice<FoundFact> find(Query query, int start, int most) throws IOException {
    Map<Integer, Stated> found = new HashMap<>();
    Matches.forEach(
        searcher,
        query,
        part -> {
          Ordinals.OfPart numbers = statements.in(part);
          Ordinals.OfPart outlets = publishers.in(part);
          NumericDocValues telling = DocValues.getNumeric(part.reader(), IndexField.TELLING);
          NumericDocValues worth = DocValues.getNumeric(part.reader(), IndexField.WORTH);
          NumericDocValues confidence = DocValues.getNumeric(part.reader(), IndexField.CONFIDENCE);
          return (document, score) -> {
            Stated it = found.computeIfAbsent(numbers.of(document), Stated::new);
            it.articles++;
            it.publishers.set(outlets.of(document));
            if (telling.advanceExact(document)) {
              it.telling = Math.max(it.telling, telling.longValue());
            }
            it.worth = Math.max(it.worth, value(worth, document));
            it.confidence = Math.max(it.confidence, value(confidence, document));
          };
        });
    List<Stated> shown =
        found.values().stream().sorted(BEST_FIRST).skip(start).limit(most).toList();
    return new Slice<>(facts(shown), found.size());
  }

  private static float value(NumericDocValues values, int document) throws IOException {
    return values.advanceExact(document) ? Float.intBitsToFloat((int) values.longValue()) : 0;
  }

  private List<FoundFact> facts(List<Stated> shown) throws IOException {
    List<FoundFact> facts = new ArrayList<>();
    for (Stated it : shown) {
      facts.add(
          new FoundFact(statements.value(it.statement), it.articles, it.publishers.cardinality()));
    }
    return facts;
  }
}
