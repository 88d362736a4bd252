package org.tidings.source.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;

class ArchiveTest {

  /** Names and contents in turn. */
  private static byte[] zip(Object... files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < files.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) files[i]));
        zip.write(content(files[i + 1]));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(Object... files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (int i = 0; i < files.length; i += 2) {
        TarArchiveEntry entry = new TarArchiveEntry((String) files[i], true);
        entry.setSize(content(files[i + 1]).length);
        tar.putArchiveEntry(entry);
        tar.write(content(files[i + 1]));
        tar.closeArchiveEntry();
      }
      TarArchiveEntry link = new TarArchiveEntry("link", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] content(Object file) {
    return file instanceof byte[] bytes ? bytes : ((String) file).getBytes(UTF_8);
  }

  @Test
  void givesTheFilesOfAZip() throws IOException {
    byte[] zip =
        zip(
            "a.txt",
            "A",
            "b/",
            "",
            "b/c.html",
            "<p>C",
            "n.jsonl",
            "{\"a\":1}\n{}",
            "s.css",
            "h1 {}");
    assertThat(Contents.listed("x.zip", zip))
        .containsExactly(
            "in/x.zip/a.txt TEXT A",
            "in/x.zip/b/c.html HTML <p>C",
            "in/x.zip/n.jsonl:1 RECORD {\"a\":1}",
            "in/x.zip/n.jsonl:2 RECORD {}",
            "in/x.zip/s.css UNSUPPORTED");
  }

  @Test
  void givesTheFilesOfATar() throws IOException {
    byte[] tar = tar("a.txt", "A", "b/c.html", "<p>C");
    assertThat(Contents.listed("x.tar", tar))
        .containsExactly("in/x.tar/a.txt TEXT A", "in/x.tar/b/c.html HTML <p>C");
    assertThat(Contents.listed("x.tgz", Contents.gzip(tar))).hasSize(2);
    assertThat(Contents.listed("x.tar.gz", Contents.gzip(tar))).hasSize(2);
  }

  @Test
  void isKnownByItsContentToo() throws IOException {
    assertThat(Contents.listed("x", zip("a.txt", "A"))).containsExactly("in/x/a.txt TEXT A");
    assertThat(Contents.listed("y", tar("a.txt", "A"))).containsExactly("in/y/a.txt TEXT A");
  }

  @Test
  void takesNamesForNamesAndPassesOverHiddenOnes() throws IOException {
    byte[] zip =
        zip("../../etc/a.txt", "A", "/b.txt", "B", ".git/c.txt", "C", "__MACOSX/d.txt", "D");
    assertThat(Contents.listed("x.zip", zip))
        .containsExactly("in/x.zip/etc/a.txt TEXT A", "in/x.zip/b.txt TEXT B");
  }

  @Test
  void readsAnArchiveInAnArchiveButNoDeeper() throws IOException {
    byte[] deepest = zip("a.txt", "A");
    byte[] second = zip("deepest.zip", deepest, "b.txt", "B");
    assertThat(Contents.listed("x.zip", zip("second.zip", second, "c.txt", "C")))
        .containsExactly(
            "in/x.zip/second.zip/deepest.zip UNSUPPORTED",
            "in/x.zip/second.zip/b.txt TEXT B",
            "in/x.zip/c.txt TEXT C");
  }

  @Test
  void leavesOutAFileThatIsTooLargeAndGoesOn() throws IOException {
    assertThat(Contents.listed("x.tar", tar("a.txt", "A".repeat(3000), "b.txt", "B")))
        .containsExactly("in/x.tar/a.txt TOO_LARGE", "in/x.tar/b.txt TEXT B");
  }

  @Test
  void endsABomb() throws IOException {
    byte[] bomb = zip("a.txt", new byte[10_000_000], "b.txt", "B");
    assertThat(Contents.listed("x.zip", bomb))
        .containsExactly("in/x.zip/a.txt TOO_LARGE", "in/x.zip TOO_LARGE");
  }

  @Test
  void saysThatAnArchiveBreaksOff() throws IOException {
    byte[] zip = zip("a.txt", "A", "b.txt", "B".repeat(100));
    byte[] cut = Arrays.copyOf(zip, 60);
    assertThat(Contents.listed("x.zip", cut)).startsWith("in/x.zip/a.txt TEXT A").hasSize(2);
    assertThat(Contents.listed("x.zip", "PK\u0003\u0004 no zip".getBytes(UTF_8)))
        .hasSizeLessThanOrEqualTo(1);
  }
}
