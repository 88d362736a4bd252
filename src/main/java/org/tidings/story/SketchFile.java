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

/**
 * The sketches of the articles of a store, in a file beside it, so that only new articles are read
 * for them. If it is lost or broken they are made again.
 */
record SketchFile(Path path) {

  /** Another number for another way to make sketches. */
  private static final int VERSION = 0x74640001;

  /** By the article's IRI; nothing if the file is not there, broken, or of another version. */
  Map<String, SketchedArticle> read() {
    Map<String, SketchedArticle> articles = new HashMap<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
      if (in.readInt() != VERSION) {
        return Map.of();
      }
      for (int left = in.readInt(); left > 0; left--) {
        SketchedArticle article =
            new SketchedArticle(in.readUTF(), in.readUTF(), in.readUTF(), sketch(in));
        articles.put(article.iri(), article);
      }
      return articles;
    } catch (IOException | IllegalArgumentException e) {
      return Map.of();
    }
  }

  private static Sketch sketch(DataInputStream in) throws IOException {
    int size = in.readInt();
    byte[] bytes = in.readNBytes(Integer.BYTES * size);
    if (size < 0 || bytes.length < Integer.BYTES * size) {
      throw new EOFException("a sketch is cut");
    }
    int[] hashes = new int[size];
    ByteBuffer.wrap(bytes).asIntBuffer().get(hashes);
    return Sketch.kept(hashes);
  }

  void write(Collection<SketchedArticle> articles) throws IOException {
    Path whole = path.resolveSibling(path.getFileName() + ".new");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(whole)))) {
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
    }
    Files.move(whole, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
