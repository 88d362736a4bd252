package org.tidings.story;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sketches of the articles of a store, in a file beside it, so that only new articles are read
 * for them. If it is lost or broken they are made again.
 */
record SketchFile(Path path) {

  private static final Logger LOG = LoggerFactory.getLogger(SketchFile.class);

  /** Another number for another way to make sketches. */
  private static final int VERSION = 0x74640002;

  /** By the article's IRI; nothing if the file is not there, broken, or of another version. */
  Map<String, SketchedArticle> read() {
    if (!Files.isRegularFile(path)) {
      return Map.of();
    }
    Map<String, SketchedArticle> articles = new HashMap<>();
    try (CheckedInputStream all =
            new CheckedInputStream(
                new BufferedInputStream(Files.newInputStream(path)), new CRC32C());
        DataInputStream in = new DataInputStream(all)) {
      if (in.readInt() != VERSION) {
        return Map.of();
      }
      for (int left = in.readInt(); left > 0; left--) {
        SketchedArticle article =
            new SketchedArticle(in.readUTF(), in.readUTF(), in.readUTF(), sketch(in));
        articles.put(article.iri(), article);
      }
      long expected = all.getChecksum().getValue();
      if (in.readLong() != expected) {
        throw new IOException("its checksum is another");
      }
      return articles;
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("{} is damaged and is made anew: {}", path, e.toString());
      return Map.of();
    }
  }

  private static Sketch sketch(DataInputStream in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > Integer.MAX_VALUE / Integer.BYTES) {
      throw new IOException("no sketch has %d hashes".formatted(size));
    }
    byte[] bytes = in.readNBytes(Integer.BYTES * size);
    if (bytes.length < Integer.BYTES * size) {
      throw new EOFException("a sketch is cut");
    }
    int[] hashes = new int[size];
    ByteBuffer.wrap(bytes).asIntBuffer().get(hashes);
    return Sketch.kept(hashes);
  }

  void write(Collection<SketchedArticle> articles) throws IOException {
    Path whole = path.resolveSibling(path.getFileName() + ".new");
    try (CheckedOutputStream all =
            new CheckedOutputStream(
                new BufferedOutputStream(Files.newOutputStream(whole)), new CRC32C());
        DataOutputStream out = new DataOutputStream(all)) {
      out.writeInt(VERSION);
      out.writeInt(articles.size());
      for (SketchedArticle article : articles) {
        out.writeUTF(article.iri());
        out.writeUTF(article.version());
        out.writeUTF(article.date());
        out.writeInt(article.sketch().size());
        for (int hash : article.sketch().hashes().toArray()) {
          out.writeInt(hash);
        }
      }
      out.writeLong(all.getChecksum().getValue());
    }
    Files.move(whole, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
