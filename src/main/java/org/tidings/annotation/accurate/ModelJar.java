package org.tidings.annotation.accurate;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The archive of models that has the accurate parser's, an artifact of Maven Central that is too
 * large (445 MB) to come with Tidings.
 */
public record ModelJar(Path file) {

  /** The file's name. */
  public static final String NAME = "stanford-corenlp-4.5.10-models-english.jar";

  /** What to ask Maven for. */
  public static final String ARTIFACT =
      "edu.stanford.nlp:stanford-corenlp:4.5.10:jar:models-english";

  /** As Maven Central gives it for the artifact. */
  private static final String SHA_1 = "da123ff0f68e1315fd75fc7cb68bf0e275b03baf";

  private static final String MODEL = "edu/stanford/nlp/models/srparser/englishSR.beam.ser.gz";

  /**
   * Looks for the archive.
   *
   * @param folders folders that may have it, in the order in which they are looked at
   * @throws MissingModelException if none has
   */
  public static ModelJar find(List<Path> folders) throws MissingModelException {
    return folders.stream()
        .map(folder -> folder.resolve(NAME))
        .filter(Files::isRegularFile)
        .findFirst()
        .map(ModelJar::new)
        .orElseThrow(() -> new MissingModelException(folders));
  }

  /**
   * Reads the model, which takes 15 seconds and 2.9 GB of heap. It is a serialised object, which
   * may run code as it is read: so only of the very archive that was published.
   *
   * @throws IOException also if the archive is another
   */
  Object model() throws IOException, ClassNotFoundException {
    verify();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry(MODEL);
      if (entry == null) {
        throw new IOException("%s has no %s".formatted(file, MODEL));
      }
      try (ObjectInputStream in =
          new ObjectInputStream(
              new BufferedInputStream(new GZIPInputStream(zip.getInputStream(entry), 1 << 16)))) {
        return in.readObject();
      }
    }
  }

  private void verify() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String found = DigestUtils.sha1Hex(in);
      if (!found.equals(SHA_1)) {
        throw new IOException(
            "%s is not the archive that was published: its SHA-1 is %s, not %s; fetch it again"
                .formatted(file, found, SHA_1));
      }
    }
  }
}
