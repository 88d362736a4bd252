package org.tidings.cli.read.hostile;

import static org.tidings.cli.read.hostile.Hostile.ARTICLE;
import static org.tidings.cli.read.hostile.Hostile.bytes;
import static org.tidings.cli.read.hostile.Hostile.deflated;
import static org.tidings.cli.read.hostile.Hostile.fill;
import static org.tidings.cli.read.hostile.Hostile.joined;
import static org.tidings.cli.read.hostile.Hostile.written;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** PDF documents that are small and ask for much. */
final class HostilePdfs {

  private static final String FONT =
      "/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> %s >>";
  private static final String PAGE =
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents %s " + FONT + " >>";
  private static final String TEXT = "BT /F 11 Tf 60 700 Td (%s) Tj ET\n".formatted(ARTICLE);

  private HostilePdfs() {}

  static Map<String, byte[]> all() {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("good.pdf", pdf(pages("3 0 R", 1), page("4 0 R"), stream(bytes(TEXT))));
    files.put(
        "bomb.pdf",
        pdf(pages("3 0 R", 1), page("4 0 R"), packed(deflated(out -> fill(out, ' ', 120)))));
    byte[] long1 = deflated(out -> fill(out, ' ', 50));
    files.put("pages.pdf", pdf(pages("3 0 R ".repeat(2000), 2000), page("4 0 R"), packed(long1)));
    files.put("glyphs.pdf", pdf(pages("3 0 R", 1), page("4 0 R"), packed(glyphs())));
    files.put("forms.pdf", forms());
    files.put(
        "page-loop.pdf", pdf(pages("2 0 R 2 0 R 3 0 R", 3), page("4 0 R"), stream(bytes(TEXT))));
    files.put("deep.pdf", pdf(pages("3 0 R", 1), page("4 0 R"), bytes("[".repeat(200_000))));
    files.put(
        "object-stream.pdf",
        pdf(
            pages("3 0 R", 1),
            page("4 0 R"),
            joined(
                bytes("<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length 9 >>\nstream\n"),
                deflated(out -> fill(out, ' ', 120)),
                bytes("\nendstream"))));
    byte[] good = files.get("good.pdf");
    files.put("cut-off.pdf", Arrays.copyOf(good, good.length / 2));
    files.put("only-head.pdf", bytes("%PDF-1.7\n"));
    return files;
  }

  private static byte[] glyphs() {
    return deflated(
        out -> {
          for (int i = 0; i < 100_000; i++) {
            out.write(bytes("BT /F 1 Tf 1 1 Td (" + "abcdefghij".repeat(8) + ") Tj ET\n"));
          }
        });
  }

  /** A form that draws another one ten times, which does the same. */
  private static byte[] forms() {
    List<byte[]> objects = new ArrayList<>();
    objects.add(pages("3 0 R", 1));
    objects.add(bytes(PAGE.formatted("4 0 R", "/XObject << /X 5 0 R >>")));
    objects.add(stream(bytes("/X Do\n".repeat(10))));
    for (int i = 5; i < 25; i++) {
      objects.add(
          bytes(
              ("<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 60 /Resources << /XObject << /X %d 0 R >> >> >>\n"
                      + "stream\n%sendstream")
                  .formatted(i + 1, "/X Do\n".repeat(10))));
    }
    return pdf(objects.toArray(byte[][]::new));
  }

  private static byte[] pages(String kids, int count) {
    return bytes("<< /Type /Pages /Kids [%s] /Count %d >>".formatted(kids, count));
  }

  private static byte[] page(String contents) {
    return bytes(PAGE.formatted(contents, ""));
  }

  private static byte[] stream(byte[] content) {
    return joined(
        bytes("<< /Length %d >>\nstream\n".formatted(content.length)),
        content,
        bytes("\nendstream"));
  }

  private static byte[] packed(byte[] content) {
    return joined(
        bytes("<< /Filter /FlateDecode /Length %d >>\nstream\n".formatted(content.length)),
        content,
        bytes("\nendstream"));
  }

  /** The objects from the second on; the first is the catalogue. */
  private static byte[] pdf(byte[]... objects) {
    return written(
        out -> {
          List<Integer> places = new ArrayList<>();
          byte[] head = bytes("%PDF-1.7\n");
          out.write(head);
          int at = head.length;
          for (int i = 0; i <= objects.length; i++) {
            byte[] content = i == 0 ? bytes("<< /Type /Catalog /Pages 2 0 R >>") : objects[i - 1];
            byte[] object = joined(bytes((i + 1) + " 0 obj\n"), content, bytes("\nendobj\n"));
            places.add(at);
            out.write(object);
            at += object.length;
          }
          StringBuilder end = new StringBuilder("xref\n0 %d\n".formatted(places.size() + 1));
          end.append("0000000000 65535 f \n");
          places.forEach(place -> end.append("%010d 00000 n \n".formatted(place)));
          end.append(
              "trailer\n<< /Root 1 0 R /Size %d >>\nstartxref\n%d\n%%%%EOF\n"
                  .formatted(places.size() + 1, at));
          out.write(bytes(end.toString()));
        });
  }
}
