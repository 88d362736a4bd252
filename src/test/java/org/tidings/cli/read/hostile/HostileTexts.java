package org.tidings.cli.read.hostile;

import static org.tidings.cli.read.hostile.Hostile.ARTICLE;
import static org.tidings.cli.read.hostile.Hostile.bytes;

import java.util.Map;
import java.util.TreeMap;

/** Pages, records and plain text that are deep, long, or lead elsewhere. */
final class HostileTexts {

  private static final String PAGE = "<html><head>%s</head><body>%s<p>" + ARTICLE + "</p>";

  private HostileTexts() {}

  static Map<String, byte[]> all() {
    Map<String, byte[]> files = new TreeMap<>();
    addPages(files);
    addRecords(files);
    addTexts(files);
    return files;
  }

  private static void addPages(Map<String, byte[]> files) {
    String[] unclosed = {"div", "b", "table", "ul", "svg", "a", "font", "time", "form"};
    for (String element : unclosed) {
      files.put(
          "deep-%s.html".formatted(element), page("", "<%s>".formatted(element).repeat(100_000)));
    }
    StringBuilder attributes = new StringBuilder("<div");
    for (int i = 0; i < 200_000; i++) {
      attributes.append(" a").append(i).append("=x");
    }
    files.put(
        "attributes.html", page("", attributes + " b='" + "x".repeat(3_000_000) + "'></div>"));
    files.put("elements.html", page("", "<i></i>".repeat(1_000_000)));
    files.put(
        "links.html",
        page(
            "", "<p>" + "<a href=x>A link to nowhere of some words.</a>".repeat(100_000) + "</p>"));
    files.put(
        "refresh.html",
        page(
            "<meta http-equiv=refresh content='0; url=file:///etc/passwd'><base href='file:///'>",
            "<iframe src='file:///etc/passwd'></iframe><img src=file:///etc/passwd>"));
    files.put("charset.html", page("<meta charset='../../no such'>", ""));
    files.put(
        "data.html",
        page("<script type=application/ld+json>" + "[".repeat(200_000) + "</script>", ""));
    files.put("titles.html", page("<title>" + "word ".repeat(500_000) + "</title>", ""));
  }

  private static byte[] page(String head, String before) {
    return bytes(PAGE.formatted(head, before));
  }

  private static void addRecords(Map<String, byte[]> files) {
    String good = "{\"text\": \"%s\"}\n".formatted(ARTICLE);
    files.put("deep.jsonl", bytes("{\"a\":" + "[".repeat(100_000) + "\n" + good));
    files.put("deep-object.jsonl", bytes("{\"a\":".repeat(100_000) + "\n" + good));
    files.put(
        "long-name.jsonl",
        bytes("{\"id\": \"%s\", \"text\": \"%s\"}\n".formatted("w ".repeat(200_000), ARTICLE)));
    files.put(
        "long-facts.jsonl",
        bytes(
            "{\"title\": \"%1$s\", \"url\": \"http://x/%1$s\", \"author\": \"%1$s\", \"date\": \"%1$s\", \"text\": \"%2$s\"}\n"
                .formatted("9 ".repeat(200_000), ARTICLE)));
  }

  private static void addTexts(Map<String, byte[]> files) {
    files.put("quotes.md", bytes(">".repeat(100_000) + " " + ARTICLE));
    files.put("brackets.md", bytes("[".repeat(50_000) + "\n\n" + ARTICLE));
    files.put("bars.md", bytes("a\n" + "|-".repeat(100_000) + "\n\n" + ARTICLE));
    files.put("one-line.txt", bytes("word ".repeat(3_900_000)));
    files.put("hyphens.txt", bytes("a-\n".repeat(200_000) + "\n\n" + ARTICLE));
    files.put("zeros.txt", new byte[1_000_000]);
  }
}
