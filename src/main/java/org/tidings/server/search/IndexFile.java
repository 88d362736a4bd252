package org.tidings.server.search;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Keeps an index beside its store, as JSON, so that a large one need not be made anew at every
 * start. The file is there when it is whole, and is of no use once the store has another revision.
 */
record IndexFile(Path file) {

  /** Counts up when the records change, since Gson takes a field that is not there for null. */
  private static final int FORMAT = 3;

  private static final Gson JSON = new Gson();

  /** What an index is made of. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Kept(
      int format,
      long revision,
      List<IndexedArticle> articles,
      List<Named> entities,
      int[][] postings) {}

  void write(SearchIndex index) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (Writer out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
      JSON.toJson(
          new Kept(FORMAT, index.revision(), index.articles(), index.entities(), index.postings()),
          out);
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The index of a revision of the store, if that is what the file holds. */
  Optional<SearchIndex> read(long revision) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      Kept kept = JSON.fromJson(in, Kept.class);
      return kept.format() == FORMAT && kept.revision() == revision
          ? Optional.of(
              new SearchIndex(kept.entities(), kept.articles(), kept.postings(), revision))
          : Optional.empty();
    } catch (JsonParseException | NullPointerException e) {
      throw new IOException("no index of a store", e);
    }
  }
}
