package org.tidings.server.search.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tidings.server.search.document.WordAnalysis;

/**
 * Where an index is kept: in a folder beside the store, or in memory if nothing can be written
 * there. What is damaged or of another format is thrown away. Files are not mapped into memory, of
 * which newer Javas warn on standard error.
 */
public final class IndexFolder implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

  /** Tells people of the Java that it would like better; forgets its level if nobody holds it. */
  private static final java.util.logging.Logger LUCENE =
      java.util.logging.Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(java.util.logging.Level.SEVERE);
  }

  /** Counts up when the documents change. */
  private static final String FORMAT = "2";

  private static final String FORMAT_KEY = "format";
  private static final String REVISION_KEY = "revision";

  /** So many bytes are read in some milliseconds. */
  private static final long SMALL = 32L << 20;

  private static final double BUFFER_MEGABYTES = 64;

  private final Directory directory;
  private final IndexWriter writer;

  private IndexFolder(Directory directory) throws IOException {
    this.directory = directory;
    IndexWriterConfig config = new IndexWriterConfig(WordAnalysis.ofFields());
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setCommitOnClose(false);
    this.writer = new IndexWriter(directory, config);
  }

  private static IndexFolder in(Directory directory) throws IOException {
    IndexFolder folder = new IndexFolder(directory);
    boolean usable = false;
    try {
      if (!folder.committed(FORMAT_KEY).orElse(FORMAT).equals(FORMAT)) {
        folder.clear();
      }
      folder.checkIfSmall();
      usable = true;
      return folder;
    } finally {
      if (!usable) {
        folder.writer.rollback();
        directory.close();
      }
    }
  }

  /** Opens the index in a folder, whatever is there. */
  public static IndexFolder open(Path folder) throws IOException {
    try {
      return in(new NIOFSDirectory(folder));
    } catch (IOException | RuntimeException e) {
      if (Files.isDirectory(folder) && Files.isWritable(folder)) {
        LOG.warn("the search index is damaged and is made anew: {}", e.toString());
        return anew(folder);
      }
      LOG.info("the search index is kept in memory: {}", e.toString());
      return inMemory();
    }
  }

  private static IndexFolder anew(Path folder) throws IOException {
    try {
      PathUtils.deleteDirectory(folder);
      return in(new NIOFSDirectory(folder));
    } catch (IOException | RuntimeException e) {
      LOG.warn("the search index cannot be kept beside the store: {}", e.toString());
      return inMemory();
    }
  }

  private static IndexFolder inMemory() throws IOException {
    return in(new ByteBuffersDirectory());
  }

  IndexWriter writer() {
    return writer;
  }

  /** What was written, committed or not. */
  public DirectoryReader reader() throws IOException {
    return DirectoryReader.open(writer);
  }

  /** The revision of the store that it was last made of. */
  public long revision() {
    return committed(REVISION_KEY).map(Long::parseLong).orElse(Long.MIN_VALUE);
  }

  private Optional<String> committed(String key) {
    Iterable<Map.Entry<String, String>> all = writer.getLiveCommitData();
    if (all != null) {
      for (Map.Entry<String, String> entry : all) {
        if (entry.getKey().equals(key)) {
          return Optional.of(Objects.requireNonNull(entry.getValue()));
        }
      }
    }
    return Optional.empty();
  }

  /** Makes durable what was written, as that of a revision of the store. */
  void keep(long revision) throws IOException {
    writer.setLiveCommitData(
        Map.of(FORMAT_KEY, FORMAT, REVISION_KEY, Long.toString(revision)).entrySet());
    writer.commit();
  }

  private void checkIfSmall() throws IOException {
    long bytes = 0;
    for (String file : directory.listAll()) {
      bytes += directory.fileLength(file);
    }
    if (bytes <= SMALL) {
      check();
    }
  }

  /**
   * Reads every byte of it.
   *
   * @throws IOException if one is not as it was written
   */
  public void check() throws IOException {
    try (DirectoryReader all = reader()) {
      for (LeafReaderContext part : all.leaves()) {
        if (part.reader() instanceof CodecReader files) {
          files.checkIntegrity();
        }
      }
    }
  }

  /** Throws away everything in it. */
  public void clear() throws IOException {
    writer.deleteAll();
    keep(Long.MIN_VALUE);
  }

  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }
}
