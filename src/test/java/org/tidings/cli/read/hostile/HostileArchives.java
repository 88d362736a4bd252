package org.tidings.cli.read.hostile;

import static org.tidings.cli.read.hostile.Hostile.ARTICLE;
import static org.tidings.cli.read.hostile.Hostile.add;
import static org.tidings.cli.read.hostile.Hostile.bytes;
import static org.tidings.cli.read.hostile.Hostile.fill;
import static org.tidings.cli.read.hostile.Hostile.gzip;
import static org.tidings.cli.read.hostile.Hostile.joined;
import static org.tidings.cli.read.hostile.Hostile.written;
import static org.tidings.cli.read.hostile.Hostile.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Archives that want to be unpacked without end, or elsewhere. */
final class HostileArchives {

  private HostileArchives() {}

  static Map<String, byte[]> all() {
    Map<String, byte[]> files = new TreeMap<>();
    addPacked(files);
    addZips(files);
    addTars(files);
    return files;
  }

  private static void addPacked(Map<String, byte[]> files) {
    files.put("blanks.txt.gz", gzip(out -> fill(out, ' ', 60)));
    files.put("lines.jsonl.gz", gzip(out -> fill(out, '\n', 60)));
    byte[] empty = gzip(out -> {});
    files.put(
        "empty-members.txt.gz",
        written(
            out -> {
              for (int i = 0; i < 200_000; i++) {
                out.write(empty);
              }
              out.write(gzip(last -> last.write(bytes(ARTICLE))));
            }));
    byte[] packed = gzip(out -> out.write(bytes(ARTICLE)));
    files.put("cut-off.txt.gz", java.util.Arrays.copyOf(packed, packed.length - 12));
    files.put("garbage.gz", joined(new byte[] {0x1F, (byte) 0x8B, 8, 0x1F}, bytes(ARTICLE)));
  }

  private static void addZips(Map<String, byte[]> files) {
    files.put("bomb.zip", zip(HostileArchives::addBomb));
    byte[] inner = zip(zip -> add(zip, "inner.txt", ARTICLE));
    for (int i = 0; i < 20; i++) {
      byte[] content = inner;
      inner = zip(zip -> add(zip, "inner.zip", content));
    }
    files.put("russian-doll.zip", inner);
    byte[] broken = zip(zip -> add(zip, "a.txt", ARTICLE));
    files.put(
        "broken-inside.zip",
        zip(
            zip -> {
              add(zip, "broken.zip", java.util.Arrays.copyOf(broken, broken.length / 2));
              add(zip, "bomb.zip", zip(HostileArchives::addBomb));
              add(zip, "good.txt", ARTICLE);
            }));
    files.put(
        "names.zip",
        zip(
            zip -> {
              add(zip, "../../../up.txt", ARTICLE);
              add(zip, "/tmp/hostile-absolute.txt", ARTICLE);
              add(zip, "C:\\hostile.txt", ARTICLE);
              add(zip, "long/" + "n".repeat(60_000) + ".txt", ARTICLE);
              add(zip, "\u202Etxt.exe", ARTICLE);
            }));
    files.put(
        "many.zip",
        zip(
            zip -> {
              for (int i = 0; i < 100_000; i++) {
                zip.putNextEntry(new ZipEntry("." + i));
              }
              add(zip, "last.txt", ARTICLE);
            }));
  }

  private static void addBomb(ZipOutputStream zip) throws IOException {
    zip.putNextEntry(new ZipEntry("bomb.txt"));
    fill(zip, ' ', 60);
    add(zip, "after.txt", ARTICLE);
  }

  private static void addTars(Map<String, byte[]> files) {
    files.put("bomb.tar.gz", gzip(out -> tar(out, "bomb.txt", 60)));
    files.put("long-name.tar.gz", gzip(HostileArchives::longName));
    files.put("links.tar", written(HostileArchives::links));
    byte[] whole = written(HostileArchives::links);
    files.put("cut-off.tar", java.util.Arrays.copyOf(whole, 700));
  }

  private static void tar(OutputStream out, String name, int megabytes) throws IOException {
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize((long) megabytes << 20);
      tar.putArchiveEntry(entry);
      fill(tar, ' ', megabytes);
      tar.closeArchiveEntry();
    }
  }

  /** A name of 60 megabytes. */
  private static void longName(OutputStream out) throws IOException {
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      TarArchiveEntry entry =
          new TarArchiveEntry(TarConstants.GNU_LONGLINK, TarConstants.LF_GNUTYPE_LONGNAME);
      entry.setSize(60L << 20);
      tar.putArchiveEntry(entry);
      fill(tar, 'n', 60);
      tar.closeArchiveEntry();
    }
  }

  private static void links(OutputStream out) throws IOException {
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      TarArchiveEntry link = new TarArchiveEntry("passwd.txt", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
      tar.putArchiveEntry(new TarArchiveEntry("zero.txt", TarConstants.LF_CHR));
      tar.closeArchiveEntry();
      TarArchiveEntry article = new TarArchiveEntry("../../up.txt", true);
      byte[] text = bytes(ARTICLE);
      article.setSize(text.length);
      tar.putArchiveEntry(article);
      tar.write(text);
      tar.closeArchiveEntry();
    }
  }
}
