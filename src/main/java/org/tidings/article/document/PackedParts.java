package org.tidings.article.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The parts of a document that is a ZIP archive, as word processors and books are, as far as they
 * are wanted. What unpacks to more than the limit is no document but a bomb.
 */
final class PackedParts {

  private static final int MOST_BYTES = 100_000_000;
  private static final int MOST_PARTS = 20_000;

  /** A text of five million characters with its marks. */
  private static final int LONGEST_PART = 40_000_000;

  private final Map<String, byte[]> parts;

  private PackedParts(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /**
   * The parts of {@code document} whose names are {@code wanted}.
   *
   * @throws DocumentException if it is no whole archive, or a bomb
   */
  static PackedParts of(byte[] document, Predicate<String> wanted) throws DocumentException {
    Map<String, byte[]> parts = new HashMap<>();
    int left = MOST_BYTES;
    int count = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        boolean keep = wanted.test(entry.getName());
        left -= unpack(zip, part, keep, left);
        if (keep) {
          parts.putIfAbsent(entry.getName(), part.toByteArray());
        }
        if (++count > MOST_PARTS || left <= 0 || part.size() > LONGEST_PART) {
          throw new DocumentException("it unpacks to more than a document can have");
        }
      }
    } catch (ZipException e) {
      throw new DocumentException("it is no whole document: " + e.getMessage(), e);
    } catch (IOException | IllegalArgumentException e) {
      throw new DocumentException("it breaks off: " + e.getMessage(), e);
    }
    return new PackedParts(parts);
  }

  private static int unpack(InputStream in, ByteArrayOutputStream part, boolean keep, int most)
      throws IOException {
    byte[] buffer = new byte[8192];
    int length = 0;
    int taken = in.read(buffer);
    while (taken > 0 && length <= most) {
      length += taken;
      if (keep) {
        part.write(buffer, 0, taken);
      }
      taken = in.read(buffer);
    }
    return length;
  }

  /** The bytes of a part, if it is there and was wanted. */
  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name)).filter(bytes -> bytes.length > 0);
  }

  /**
   * The same.
   *
   * @throws DocumentException if it is not there
   */
  byte[] needed(String name) throws DocumentException {
    return part(name).orElseThrow(() -> new DocumentException("it lacks its part " + name));
  }
}
