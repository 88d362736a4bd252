package org.tidings.server.search.column;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/**
 * The values of a field, numbered in their order over all parts of an index; a part numbers its own
 * only. Thread-safe.
 */
public final class Ordinals {

  private final List<LeafReaderContext> parts;
  private final String field;
  private final OrdinalMap map;

  private Ordinals(List<LeafReaderContext> parts, String field, OrdinalMap map) {
    this.parts = parts;
    this.field = field;
    this.map = map;
  }

  /** The number of the value of a document; documents are asked for in ascending order. */
  @FunctionalInterface
  public interface OfPart {

    /** The number, or -1 if the document has no value. */
    int of(int document) throws IOException;
  }

  /** The values that a field has in an index. */
  public static Ordinals of(IndexReader reader, String field) throws IOException {
    List<SortedDocValues> values = new ArrayList<>();
    for (LeafReaderContext part : reader.leaves()) {
      values.add(DocValues.getSorted(part.reader(), field));
    }
    OrdinalMap map =
        OrdinalMap.build(null, values.toArray(SortedDocValues[]::new), PackedInts.DEFAULT);
    return new Ordinals(reader.leaves(), field, map);
  }

  /** How many values there are, those of deleted documents included. */
  public int size() {
    return Math.toIntExact(map.getValueCount());
  }

  /** The numbers of the values in a part. */
  public OfPart in(LeafReaderContext part) throws IOException {
    SortedDocValues values = DocValues.getSorted(part.reader(), field);
    LongValues global = map.getGlobalOrds(part.ord);
    return document -> values.advanceExact(document) ? (int) global.get(values.ordValue()) : -1;
  }

  /** The value with a number. */
  public String value(int ordinal) throws IOException {
    LeafReaderContext part = parts.get(map.getFirstSegmentNumber(ordinal));
    return DocValues.getSorted(part.reader(), field)
        .lookupOrd((int) map.getFirstSegmentOrd(ordinal))
        .utf8ToString();
  }
}
