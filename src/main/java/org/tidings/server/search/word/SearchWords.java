package org.tidings.server.search.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.tidings.server.search.document.DocumentType;
import org.tidings.server.search.document.Folding;
import org.tidings.server.search.document.IndexField;
import org.tidings.server.search.document.WordAnalysis;

/**
 * What somebody typed to search by: words, all of which must be there, and phrases in quotation
 * marks. Nothing else in it has a meaning.
 */
public record SearchWords(String typed) {

  private static final Pattern QUOTED = Pattern.compile("[\"“”„«]([^\"“”„«»]*)[\"“”»]");
  private static final int MOST_WORDS = 20;
  private static final Analyzer TEXT = WordAnalysis.text();

  /** Whether there is no word in it. */
  public boolean isBlank() {
    return folded().isEmpty();
  }

  private String folded() {
    return Folding.fold(typed);
  }

  /** The names that go on like this from one of their words. */
  public Query beginning() {
    return names(List.of(new PrefixQuery(new Term(IndexField.KEY, folded()))));
  }

  /** The names that have words that begin like these. */
  public Query names() {
    return names(
        Arrays.stream(folded().split(" "))
            .limit(MOST_WORDS)
            .<Query>map(it -> new PrefixQuery(new Term(IndexField.KEY, it)))
            .toList());
  }

  /** The names that are just this, or end so. */
  public Query sameNames() {
    return names(List.of(new TermQuery(new Term(IndexField.KEY, folded()))));
  }

  private static Query names(List<Query> matching) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(DocumentType.NAME.query(), BooleanClause.Occur.FILTER);
    matching.forEach(it -> all.add(it, BooleanClause.Occur.MUST));
    return all.build();
  }

  /** The facts or sentences with all words; empty if there is no word that tells anything. */
  public Optional<Query> texts(DocumentType type) {
    return text()
        .map(
            it ->
                new BooleanQuery.Builder()
                    .add(type.query(), BooleanClause.Occur.FILTER)
                    .add(it, BooleanClause.Occur.MUST)
                    .build());
  }

  private Optional<Query> text() {
    QueryBuilder builder = new QueryBuilder(TEXT);
    List<Query> parts = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(typed);
    while (quoted.find()) {
      add(builder.createPhraseQuery(IndexField.TEXT, quoted.group(1)), parts);
    }
    String rest = QUOTED.matcher(typed).replaceAll(" ");
    String few = String.join(" ", Arrays.stream(rest.split("\\s+")).limit(MOST_WORDS).toList());
    add(builder.createBooleanQuery(IndexField.TEXT, few, BooleanClause.Occur.MUST), parts);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    parts.forEach(it -> all.add(it, BooleanClause.Occur.MUST));
    return parts.isEmpty() ? Optional.empty() : Optional.of(all.build());
  }

  private static void add(@org.jspecify.annotations.Nullable Query part, List<Query> parts) {
    if (part != null) {
      parts.add(part);
    }
  }
}
