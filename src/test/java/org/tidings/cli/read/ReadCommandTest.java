package org.tidings.cli.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.article.document.Documents;
import org.tidings.cli.Session;

class ReadCommandTest {

  private static final String LEAD =
      "The parliament of the island voted on Tuesday to build a second harbour in the north.";
  private static final String PAGE =
      """
      <html lang=en><head><title>Island votes</title>
      <meta property="article:published_time" content="2024-11-06T08:00:00Z">
      <meta name=author content="Jane Roe"></head><body><article><h1>Island votes</h1><p>%s</p>
      <p>The bank will lend half of the money, the minister said, and taxes will pay for the rest.</p>
      <p>Sign up for our free newsletter</p></article></body></html>
      """
          .formatted(LEAD);

  private final Path directory;

  ReadCommandTest(@TempDir Path directory) {
    this.directory = directory;
  }

  private Session read(String... words) {
    return new Session(directory).run(new ReadCommand(), words);
  }

  private JsonObject json(String name, String content) throws IOException {
    Path folder = Files.createDirectories(directory.resolve("news"));
    String file = Files.writeString(folder.resolve(name), content).toString();
    String answer = read("read", "--format", "json", file).answer();
    assertThat(answer.lines()).hasSize(1);
    return JsonParser.parseString(answer).getAsJsonObject();
  }

  @Test
  void printsWhatIsReadOfAPage() throws IOException {
    JsonObject line = json("a.html", PAGE);
    assertThat(line.get("id").getAsString()).isEqualTo("a.html");
    assertThat(line.get("outcome").getAsString()).isEqualTo("read");
    assertThat(line.get("text").getAsString()).startsWith(LEAD);
    assertThat(line.get("title").getAsString()).isEqualTo("Island votes");
    assertThat(line.get("date").getAsString()).isEqualTo("2024-11-06");
    assertThat(line.get("date_from").getAsString()).isEqualTo("meta article:published_time");
    assertThat(line.get("author").getAsString()).isEqualTo("Jane Roe");
    assertThat(line.get("language").getAsString()).isEqualTo("en");
    assertThat(line.getAsJsonArray("passages").get(0).toString()).isEqualTo("[0,85]");
  }

  @Test
  void saysWhatWasLeftOutAndWhy() throws IOException {
    JsonObject leftOut = json("a.html", PAGE).getAsJsonArray("left_out").get(0).getAsJsonObject();
    assertThat(leftOut.get("text").getAsString()).isEqualTo("Sign up for our free newsletter");
    assertThat(leftOut.get("why").getAsString()).contains("newsletter");
  }

  @Test
  void saysWhyAnInputIsNoArticle() throws IOException {
    JsonObject line = json("a.txt", " \n");
    assertThat(line.get("outcome").getAsString()).isEqualTo("skipped");
    assertThat(line.get("reason").getAsString()).isEqualTo("empty");
    assertThat(line.get("text").getAsString()).isEmpty();
  }

  @Test
  void showsTheTextOfAnotherLanguageAllTheSame() throws IOException {
    String german =
        "Das Parlament der Insel hat am Dienstag beschlossen, einen zweiten Hafen zu bauen.";
    JsonObject line = json("a.txt", german);
    assertThat(line.get("reason").getAsString()).isEqualTo("not english");
    assertThat(line.get("text").getAsString()).isEqualTo(german);
  }

  @Test
  void readsARecordWithoutItsUnreadableDateAndSaysSo() throws IOException {
    JsonObject line =
        json("a.jsonl", "{\"id\":\"x\",\"date\":\"2024-02-30\",\"text\":\"%s\"}".formatted(LEAD));
    assertThat(line.get("id").getAsString()).isEqualTo("x");
    assertThat(line.has("date")).isFalse();
    assertThat(line.getAsJsonArray("remarks").get(0).getAsString()).contains("2024-02-30");
  }

  @Test
  void listsForPeople() throws IOException {
    Files.writeString(directory.resolve("a.html"), PAGE);
    Files.writeString(directory.resolve("b.css"), "h1 {}");
    Session session = read("read", directory.toString());
    assertThat(session.status()).isZero();
    assertThat(session.answer())
        .contains(
            "  title      Island votes\n",
            "  day        2024-11-06, from meta article:published_time\n",
            "  left out of the text\n",
            "b.css\n  left out   unsupported: ");
  }

  @Test
  void readsTheSameTextFromEveryKindOfDocument() throws IOException {
    String next = "The bank will lend half of the money, the minister said.";
    write("a.txt", (LEAD + "\n\n" + next).getBytes(UTF_8));
    write(
        "b.html", "<h1>Island votes</h1><p>%s</p><p>%s</p>".formatted(LEAD, next).getBytes(UTF_8));
    String word = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";
    write("c.docx", Documents.docx(word.formatted(LEAD) + word.formatted(next)));
    String open = "<text:p>%s</text:p>";
    write("d.odt", Documents.odt(open.formatted(LEAD) + open.formatted(next)));
    write("e.epub", Documents.epub("<p>" + LEAD + "</p>", "<p>" + next + "</p>"));
    write("f.eml", ("Subject: Votes\n\n" + LEAD + "\n\n" + next + "\n").getBytes(UTF_8));
    write("g.pdf", Documents.pdf(List.of(List.of(LEAD), List.of(next))));
    String answer = read("read", "--format", "json", directory.toString()).answer();
    assertThat(answer.lines().map(line -> JsonParser.parseString(line).getAsJsonObject()))
        .hasSize(7)
        .extracting(line -> line.get("text").getAsString())
        .containsOnly(LEAD + "\n\n" + next);
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(directory.resolve(name), bytes);
  }

  @Test
  void saysThatAnInputIsNotThere() {
    Session session = read("read", directory.resolve("nowhere").toString());
    assertThat(session.status()).isEqualTo(3);
    assertThat(session.messages()).contains("cannot read the inputs", "does not exist");
  }
}
