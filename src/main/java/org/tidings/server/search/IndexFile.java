package org.tidings.server.search;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.query.graph.NodeKind;
import org.tidings.query.graph.Term;

/**
 * Keeps an index beside its store, so that a large one need not be made anew at every start. The
 * file is there when it is whole, and is of no use once the store has another revision.
 */
record IndexFile(Path file) {

  private static final int FORMAT = 0x7464_0002;

  void write(SearchIndex index) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16))) {
      out.writeInt(FORMAT);
      out.writeLong(index.revision());
      out.writeInt(index.articles().size());
      for (IndexedArticle article : index.articles()) {
        text(article.iri(), out);
        text(article.path(), out);
        text(article.headline(), out);
        text(article.publisher(), out);
        text(article.date(), out);
      }
      out.writeInt(index.entities().size());
      for (int i = 0; i < index.entities().size(); i++) {
        entity(index.entities().get(i), index.postings(i), out);
      }
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void entity(Named named, int[] articles, DataOutputStream out) throws IOException {
    text(named.term().iri(), out);
    text(named.term().path(), out);
    text(named.term().label(), out);
    text(named.term().kind().name(), out);
    out.writeInt(named.aliases().size());
    for (String alias : named.aliases()) {
      text(alias, out);
    }
    out.writeInt(articles.length);
    for (int article : articles) {
      out.writeInt(article);
    }
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** The index of a revision of the store, if that is what the file holds. */
  Optional<SearchIndex> read(long revision) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      return in.readInt() == FORMAT && in.readLong() == revision
          ? Optional.of(index(in, revision))
          : Optional.empty();
    }
  }

  private static SearchIndex index(DataInputStream in, long revision) throws IOException {
    List<IndexedArticle> articles = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      articles.add(new IndexedArticle(text(in), text(in), text(in), text(in), text(in)));
    }
    int size = in.readInt();
    List<Named> entities = new ArrayList<>();
    int[][] postings = new int[size][];
    for (int i = 0; i < size; i++) {
      Term term = new Term(text(in), text(in), text(in), NodeKind.valueOf(text(in)));
      List<String> aliases = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        aliases.add(text(in));
      }
      entities.add(new Named(term, aliases));
      postings[i] = new int[in.readInt()];
      for (int j = 0; j < postings[i].length; j++) {
        postings[i][j] = in.readInt();
      }
    }
    return new SearchIndex(entities, articles, postings, revision);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
