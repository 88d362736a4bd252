package org.tidings.cli.read.hostile;

import static org.tidings.cli.read.hostile.Hostile.ARTICLE;
import static org.tidings.cli.read.hostile.Hostile.add;
import static org.tidings.cli.read.hostile.Hostile.bytes;
import static org.tidings.cli.read.hostile.Hostile.fill;
import static org.tidings.cli.read.hostile.Hostile.zip;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;

/** Documents and mails that ask for too much. */
final class HostileDocuments {

  private static final String LAUGHS =
      """
      <!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
      <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">
      <!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;"><!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;">]>""";

  private HostileDocuments() {}

  static Map<String, byte[]> all(Path secret) {
    Map<String, byte[]> files = new TreeMap<>();
    addOffice(files, "<!DOCTYPE d [<!ENTITY g SYSTEM '%s'>]>".formatted(secret.toUri()));
    addBooks(files, "<!DOCTYPE d [<!ENTITY g SYSTEM '%s'>]>".formatted(secret.toUri()));
    addRichTexts(files);
    addMails(files);
    return files;
  }

  private static void addOffice(Map<String, byte[]> files, String outside) {
    files.put(
        "bomb.docx",
        zip(
            zip -> {
              zip.putNextEntry(new ZipEntry("word/document.xml"));
              fill(zip, ' ', 60);
            }));
    files.put("laughs.docx", docx(LAUGHS + "<w:p xmlns:w='w'><w:t>&g;</w:t></w:p>"));
    files.put("outside.docx", docx(outside + "<w:p xmlns:w='w'><w:t>&g;</w:t></w:p>"));
    files.put("deep.docx", docx("<d>" + "<p>".repeat(100_000)));
    StringBuilder attributes = new StringBuilder("<d");
    for (int i = 0; i < 100_000; i++) {
      attributes.append(" a").append(i).append("='x'");
    }
    files.put("attributes.docx", docx(attributes + "/>"));
    files.put("laughs.odt", odt(LAUGHS + "<text:p xmlns:text='t'>&g;</text:p>"));
    files.put("outside.odt", odt(outside + "<text:p xmlns:text='t'>&g;</text:p>"));
    files.put("endless.odt", odt("<d><text:p xmlns:text='t'>" + "word ".repeat(6_000_000)));
  }

  private static byte[] docx(String xml) {
    return zip(zip -> add(zip, "word/document.xml", xml));
  }

  private static byte[] odt(String xml) {
    return zip(zip -> add(zip, "content.xml", xml));
  }

  private static void addRichTexts(Map<String, byte[]> files) {
    files.put("deep.rtf", bytes("{\\rtf1 " + "{".repeat(100_000) + ARTICLE));
    files.put("binary.rtf", bytes("{\\rtf1 " + ARTICLE + "\\bin999999999 x"));
    files.put(
        "controls.rtf", bytes("{\\rtf1 " + "\\u-1\\uc999999999\\f9\\'".repeat(100_000) + ARTICLE));
    files.put("creation.rtf", bytes("{\\rtf1{\\info{\\creatim\\yr999999999\\mo-1}}" + ARTICLE));
  }

  private static void addBooks(Map<String, byte[]> files, String outside) {
    files.put("laughs.epub", book(LAUGHS + "<c>&g;</c>", "", "<p>" + ARTICLE + "</p>"));
    files.put("outside.epub", book(container(outside), "", "<p>" + ARTICLE + "</p>"));
    files.put("one-chapter.epub", book(container(""), "", "<p>" + "word ".repeat(2_000_000)));
    String chapter = "<p>%s</p>".formatted(ARTICLE).repeat(1000);
    files.put("spine.epub", book(container(""), "<itemref idref='a'/>".repeat(200_000), chapter));
    files.put(
        "steps.epub",
        book(
            container(""),
            "<item id='b' href='%setc/passwd'/>".formatted("../".repeat(20_000))
                + "<itemref idref='b'/>".repeat(1000),
            "<p>" + ARTICLE + "</p>"));
  }

  private static String container(String before) {
    return before + "<container><rootfile full-path='book.opf'/></container>";
  }

  private static byte[] book(String container, String more, String chapter) {
    return zip(
        zip -> {
          add(zip, "META-INF/container.xml", container);
          add(
              zip,
              "book.opf",
              "<package><item id='a' href='a.xhtml'/>%s<itemref idref='a'/></package>"
                  .formatted(more));
          add(zip, "a.xhtml", "<html><body>%s</body></html>".formatted(chapter));
        });
  }

  private static void addMails(Map<String, byte[]> files) {
    String plain = "Content-Type: text/plain\n\n" + ARTICLE + "\n";
    StringBuilder nested = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      nested.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
    }
    files.put("multiparts.eml", bytes("Subject: x\n" + nested + plain));
    files.put(
        "messages.eml",
        bytes("Subject: x\n" + "Content-Type: message/rfc822\n\n".repeat(10_000) + plain));
    files.put(
        "four-hundred.eml",
        bytes("Subject: x\n" + "Content-Type: message/rfc822\n\n".repeat(400) + plain));
    files.put(
        "parts.eml",
        bytes(
            "Content-Type: multipart/mixed; boundary=b\n\n"
                + "--b\nContent-Type: image/png\n\nx\n".repeat(100_000)
                + "--b\n"
                + plain
                + "--b--\n"));
    files.put("header.eml", bytes("Subject: " + "word ".repeat(1_000_000) + "\n" + plain));
    files.put("headers.eml", bytes("X-A: b\n".repeat(500_000) + plain));
    files.put(
        "charset.eml",
        bytes("Content-Type: text/plain; charset=\"\u0000no/such\\charset\"\n\n" + ARTICLE));
  }
}
