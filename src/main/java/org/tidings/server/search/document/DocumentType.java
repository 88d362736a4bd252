package org.tidings.server.search.document;

import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What a document of the index stands for, in one article. */
public enum DocumentType {
  /** The article itself. */
  ARTICLE,
  /** An entity that it names. */
  NAME,
  /** A statement that it makes, plain or not. */
  FACT,
  SENTENCE;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Matches all documents of this type. */
  public Query query() {
    return new TermQuery(new Term(IndexField.TYPE, label()));
  }
}
