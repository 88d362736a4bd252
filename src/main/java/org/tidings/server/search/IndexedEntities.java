package org.tidings.server.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.tidings.query.graph.NodeKind;
import org.tidings.server.search.column.Matches;
import org.tidings.server.search.column.Ordinals;
import org.tidings.server.search.document.DocumentType;
import org.tidings.server.search.document.IndexField;

/**
 * The entities of the index, numbered in the order of their IRIs, with what is needed to sort them.
 * Never changes. Thread-safe.
 */
final class IndexedEntities {

  private final IndexSearcher searcher;
  private final Ordinals ordinals;
  private final int[] articles;
  private final int[] labelLength;
  private final String[] kind;
  private final int[] example;

  private IndexedEntities(IndexSearcher searcher, Ordinals ordinals) {
    this.searcher = searcher;
    this.ordinals = ordinals;
    this.articles = new int[ordinals.size()];
    this.labelLength = new int[ordinals.size()];
    this.kind = new String[ordinals.size()];
    Arrays.fill(kind, "");
    this.example = new int[ordinals.size()];
  }

  static IndexedEntities of(IndexSearcher searcher) throws IOException {
    IndexedEntities entities =
        new IndexedEntities(searcher, Ordinals.of(searcher.getIndexReader(), IndexField.ENTITY));
    entities.count();
    return entities;
  }

  private void count() throws IOException {
    Matches.forEach(
        searcher,
        DocumentType.NAME.query(),
        part -> {
          Ordinals.OfPart numbers = ordinals.in(part);
          NumericDocValues lengths = DocValues.getNumeric(part.reader(), IndexField.LABEL_LENGTH);
          SortedDocValues kinds = DocValues.getSorted(part.reader(), IndexField.KIND);
          String[] labels = labels(kinds);
          return (document, score) -> {
            int entity = numbers.of(document);
            if (entity >= 0 && lengths.advanceExact(document) && kinds.advanceExact(document)) {
              articles[entity]++;
              labelLength[entity] = (int) lengths.longValue();
              kind[entity] = labels[kinds.ordValue()];
              example[entity] = part.docBase + document;
            }
          };
        });
  }

  private static String[] labels(SortedDocValues values) throws IOException {
    String[] labels = new String[values.getValueCount()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = values.lookupOrd(i).utf8ToString();
    }
    return labels;
  }

  int size() {
    return articles.length;
  }

  /** How many articles name an entity; 0 for one that is no longer there. */
  int articles(int entity) {
    return articles[entity];
  }

  int labelLength(int entity) {
    return labelLength[entity];
  }

  String kind(int entity) {
    return kind[entity];
  }

  /** How many entities there are of each kind. */
  SortedMap<String, Integer> kinds(BitSet of) {
    SortedMap<String, Integer> kinds = new TreeMap<>();
    of.stream()
        .filter(it -> articles[it] > 0)
        .forEach(it -> kinds.merge(kind(it), 1, Integer::sum));
    return kinds;
  }

  BitSet all() {
    BitSet all = new BitSet(size());
    for (int i = 0; i < size(); i++) {
      all.set(i, articles[i] > 0);
    }
    return all;
  }

  /** The entities of the names that match. */
  BitSet matching(Query names) throws IOException {
    BitSet found = new BitSet(size());
    Matches.forEach(
        searcher,
        names,
        part -> {
          Ordinals.OfPart numbers = ordinals.in(part);
          return (document, score) -> {
            int entity = numbers.of(document);
            if (entity >= 0) {
              found.set(entity);
            }
          };
        });
    return found;
  }

  /** How many of the names that match each entity has: one for each article that names it. */
  int[] counts(Query names) throws IOException {
    int[] counts = new int[size()];
    Matches.forEach(
        searcher,
        names,
        part -> {
          Ordinals.OfPart numbers = ordinals.in(part);
          return (document, score) -> {
            int entity = numbers.of(document);
            if (entity >= 0) {
              counts[entity]++;
            }
          };
        });
    return counts;
  }

  Named named(int entity) throws IOException {
    String iri = ordinals.value(entity);
    Document stored = searcher.storedFields().document(example[entity]);
    return new Named(
        new org.tidings.query.graph.Term(
            iri, stored.get(IndexField.PATH), stored.get(IndexField.LABEL), kindOf(entity)),
        aliases(iri).stream().toList());
  }

  private NodeKind kindOf(int entity) {
    return NodeKind.valueOf(kind[entity].toUpperCase(Locale.ROOT));
  }

  private Set<String> aliases(String iri) throws IOException {
    Set<String> aliases = new TreeSet<>();
    Matches.forEach(
        searcher,
        new TermQuery(new Term(IndexField.ENTITY, iri)),
        part -> {
          SortedSetDocValues names = DocValues.getSortedSet(part.reader(), IndexField.ALIAS);
          BitSet seen = new BitSet();
          return (document, score) -> {
            for (int i = names.advanceExact(document) ? names.docValueCount() : 0; i > 0; i--) {
              int name = (int) names.nextOrd();
              if (!seen.get(name)) {
                seen.set(name);
                aliases.add(names.lookupOrd(name).utf8ToString());
              }
            }
          };
        });
    return aliases;
  }
}
