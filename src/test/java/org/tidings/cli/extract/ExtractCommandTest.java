package org.tidings.cli.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.annotation.accurate.ModelJar;
import org.tidings.cli.Session;

/** With machinery that takes each line for a subject. */
class ExtractCommandTest {

  private static final Extractor EXTRACTOR =
      (text, request, found) -> {
        text.lines()
            .forEach(
                line ->
                    found.accept(
                        new Extraction(
                            line,
                            0.5,
                            "North\tKorea",
                            "tokenized " + request.tokenized(),
                            "profile " + request.profile(),
                            List.of("\u201cthen\u201d", "there"))));
        return new ExtractionTiming(4, Duration.ofMillis(80), Duration.ofMillis(1));
      };

  private final Path directory;

  ExtractCommandTest(@TempDir Path directory) {
    this.directory = directory;
  }

  private Session extract(String input, String... words) {
    return new Session(directory).withInput(input).run(new ExtractCommand(EXTRACTOR), words);
  }

  @Test
  void printsColumnsAsTheyAreMeasured() {
    assertThat(extract("One.", "extract", "--tokenized").answer())
        .isEqualTo(
            "One.\t0.5000\tNorth Korea\ttokenized true\tprofile NARY\t\u201cthen\u201d\tthere\n");
  }

  @Test
  void printsJsonObjects() {
    assertThat(extract("One.", "extract", "--format", "json", "--profile", "binary").answer())
        .isEqualTo(
            "{\"sentence\":\"One.\",\"confidence\":0.5,\"subject\":\"North\\tKorea\","
                + "\"relation\":\"tokenized false\",\"object\":\"profile BINARY\","
                + "\"arguments\":[\"\u201cthen\u201d\",\"there\"]}\n");
  }

  @Test
  void printsWhatAGraphWouldHaveOfAText() {
    assertThat(extract("One.", "extract").answer()).contains("\tprofile GRAPH\t");
  }

  @Test
  void readsAFile() throws Exception {
    Files.writeString(directory.resolve("a.txt"), "From a file.");
    assertThat(extract("", "extract", "a.txt").answer()).startsWith("From a file.\t");
  }

  @Test
  void saysThatAFileIsNotThere() {
    Session session = extract("", "extract", "nowhere.txt");
    assertThat(session.status()).isEqualTo(3);
    assertThat(session.messages()).contains("cannot read nowhere.txt", "there is no such file");
  }

  @Test
  void saysWhatASentenceTookWhenAsked() {
    Session session = extract("One.", "extract", "--timing");
    assertThat(session.messages())
        .isEqualTo(
            "4 sentences: annotation 20.00 ms a sentence,"
                + " extraction alone 0.25 ms a sentence (processor time)\n");
    assertThat(extract("One.", "extract").messages()).isEmpty();
  }

  @Test
  void saysHowToGetTheAccurateParser() {
    Session session =
        new Session(directory)
            .with("TIDINGS_MODELS", "models")
            .with("HOME", "home")
            .run(new ExtractCommand(EXTRACTOR), "extract", "--parser", "accurate", "-");
    assertThat(session.status()).isEqualTo(3);
    assertThat(session.messages())
        .contains(
            "cannot parse with the accurate parser",
            "models-english.jar is not in " + directory.resolve("models"),
            directory.resolve("home/.cache/tidings").toString(),
            "mvn dependency:get",
            "TIDINGS_MODELS");
  }

  @Test
  void findsTheAccurateParserWhereTheUserSays() throws Exception {
    Path models = Files.createDirectories(directory.resolve("models"));
    Files.writeString(models.resolve(ModelJar.NAME), "");
    Session session =
        new Session(directory)
            .with("TIDINGS_MODELS", "models")
            .run(new ExtractCommand(EXTRACTOR), "extract", "--parser", "accurate");
    assertThat(session.status()).isZero();
  }
}
