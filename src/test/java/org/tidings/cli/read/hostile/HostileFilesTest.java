package org.tidings.cli.read.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.cli.Main;
import org.tidings.source.ResourceText;

/** What becomes of hostile files that are read in one go, in a process with little memory. */
class HostileFilesTest {

  private static final String READ = "read";
  private static final String SECRET = "The password of the harbour is swordfish.";

  @TempDir private static Path folder;

  private static final Map<String, String> OUTCOMES = new TreeMap<>();
  private static String answer = "";
  private static int exit;
  private static List<String> before = List.of();

  @BeforeAll
  static void readAll() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
    Path inputs = Files.createDirectory(folder.resolve("in"));
    write(inputs, HostileArchives.all());
    write(inputs, HostileCrawls.all());
    write(inputs, HostileDocuments.all(secret));
    write(inputs, HostilePdfs.all());
    write(inputs, HostileTexts.all());
    Files.createSymbolicLink(inputs.resolve("loop"), inputs);
    Files.createSymbolicLink(inputs.resolve("zero.txt"), Path.of("/dev/zero"));
    Files.createDirectory(folder.resolve("temporary"));
    Files.createFile(folder.resolve("answer.jsonl"));
    Files.createFile(folder.resolve("messages.txt"));
    before = everything();
    exit = run(inputs);
    answer = Files.readString(folder.resolve("answer.jsonl"));
    answer.lines().map(JsonParser::parseString).forEach(it -> note(inputs, it.getAsJsonObject()));
  }

  private static void write(Path inputs, Map<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(inputs.resolve(file.getKey()), file.getValue());
    }
  }

  private static int run(Path inputs) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + folder.resolve("temporary"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                READ,
                inputs.toString(),
                "--format",
                "json")
            .redirectOutput(folder.resolve("answer.jsonl").toFile())
            .redirectError(folder.resolve("messages.txt").toFile())
            .start();
    try {
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  private static void note(Path inputs, JsonObject line) {
    String name = line.get("input").getAsString().replace(inputs + "/", "");
    String outcome = line.get("outcome").getAsString();
    OUTCOMES.merge(
        name.length() > 100 ? name.substring(0, 15) : name,
        outcome.equals(READ) ? READ : line.get("reason").getAsString(),
        (one, other) -> one + ", " + other);
  }

  private static List<String> everything() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  @Test
  void eachHasItsOutcomeAndWhatIsGoodBesideItIsRead() {
    assertThat(exit).isZero();
    assertThat(OUTCOMES.entrySet())
        .extracting(file -> file.getKey() + ": " + file.getValue())
        .containsExactlyElementsOf(expected());
  }

  private static List<String> expected() {
    return ResourceText.beside(HostileFilesTest.class, "outcomes.txt").lines().toList();
  }

  @Test
  void nothingIsWrittenAnywhere() throws IOException {
    assertThat(everything()).isEqualTo(before);
    assertThat(Path.of("/tmp/hostile-absolute.txt")).doesNotExist();
  }

  @Test
  void nothingOutsideIsRead() {
    assertThat(answer).doesNotContain("swordfish").doesNotContain("root:");
  }
}
