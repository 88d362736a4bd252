package org.tidings.cli.read.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What hostile files are made of. */
final class Hostile {

  static final String ARTICLE =
      "The council of the island approved the budget for the second harbour on Tuesday. "
          + "It will be built by the end of the year, said the mayor of the town.";

  private static final int MEGABYTE = 1 << 20;

  private Hostile() {}

  /** Writes something. */
  interface Writing {

    void to(OutputStream out) throws IOException;
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] written(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writing.to(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] joined(byte[]... parts) {
    return written(
        out -> {
          for (byte[] part : parts) {
            out.write(part);
          }
        });
  }

  /** Writes so many megabytes of a character. */
  static void fill(OutputStream out, char with, int megabytes) throws IOException {
    byte[] megabyte = new byte[MEGABYTE];
    Arrays.fill(megabyte, (byte) with);
    for (int i = 0; i < megabytes; i++) {
      out.write(megabyte);
    }
  }

  static byte[] gzip(Writing content) {
    return written(
        out -> {
          try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            content.to(gzip);
          }
        });
  }

  static byte[] deflated(Writing content) {
    return written(
        out -> {
          try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            content.to(deflater);
          }
        });
  }

  /** Adds files to an archive. */
  interface Packing {

    void to(ZipOutputStream zip) throws IOException;
  }

  static byte[] zip(Packing packing) {
    return written(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            packing.to(zip);
          }
        });
  }

  static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
  }

  static void add(ZipOutputStream zip, String name, String content) throws IOException {
    add(zip, name, bytes(content));
  }
}
