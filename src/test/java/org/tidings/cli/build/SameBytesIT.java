package org.tidings.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.cli.Main;
import org.tidings.export.ExportFormat;
import org.tidings.export.GraphExporter;
import org.tidings.export.Scope;
import org.tidings.store.GraphStore;

/** The program itself, started as on other machines, makes the same graph of the samples. */
class SameBytesIT {

  private static final Path OWN_JAVA = Path.of(System.getProperty("java.home"));

  private final Path folder;

  SameBytesIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void areMadeInAnyLanguageZoneFolderAndJavaByAnyNumberOfThreadsAndInParts() throws Exception {
    List<String> all = samples();
    List<String> some = all.subList(0, all.size() / 2);
    List<String> rest = all.subList(all.size() / 2, all.size());

    build("one", OWN_JAVA, Map.of("LC_ALL", "C.UTF-8"), List.of(), 1, all);
    List<String> turkish =
        List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Auckland");
    build("two", OWN_JAVA, Map.of("LC_ALL", "tr_TR.UTF-8"), turkish, 2, rest);
    List<String> elsewhere = List.of("-Duser.timezone=America/Los_Angeles");
    build("two", newestJava(), Map.of("LC_ALL", "C"), elsewhere, 1, some);

    assertThat(nquads("two")).isEqualTo(nquads("one")).contains("relation/ratify>");
  }

  private static List<String> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("data/samples").toAbsolutePath())) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  private void build(
      String store,
      Path java,
      Map<String, String> environment,
      List<String> options,
      int threads,
      List<String> inputs)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(java.resolve("bin/java").toString(), "-Xmx2g"));
    words.addAll(options);
    words.addAll(List.of("-cp", absoluteClassPath(), Main.class.getName(), "build"));
    words.addAll(List.of("--store", folder.resolve(store).toString()));
    words.addAll(List.of("--threads", Integer.toString(threads), "--no-links"));
    words.addAll(inputs);
    Path said = folder.resolve("said");
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(Files.createDirectories(folder.resolve("in-" + threads)).toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(said)).isZero();
  }

  private static String absoluteClassPath() {
    return String.join(
        System.getProperty("path.separator"),
        Arrays.stream(
                System.getProperty("java.class.path").split(System.getProperty("path.separator")))
            .map(it -> Path.of(it).toAbsolutePath().toString())
            .toList());
  }

  /** The newest Java that is installed beside the one that runs the tests; that one if none is. */
  private static Path newestJava() throws IOException {
    Path newest = OWN_JAVA;
    try (Stream<Path> homes = Files.list(OWN_JAVA.toRealPath().getParent())) {
      for (Path home : homes.sorted().toList()) {
        if (Files.isExecutable(home.resolve("bin/java")) && version(home) > version(newest)) {
          newest = home;
        }
      }
    }
    return newest;
  }

  private static int version(Path home) throws IOException {
    Path release = home.resolve("release");
    if (!Files.isReadable(release)) {
      return 0;
    }
    return Files.readAllLines(release).stream()
        .filter(line -> line.startsWith("JAVA_VERSION="))
        .map(line -> line.replaceFirst("JAVA_VERSION=\"(\\d+).*", "$1"))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  /** Everything in the store as sorted N-Quads. */
  private String nquads(String store) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GraphStore open = GraphStore.open(folder.resolve(store))) {
      Path work = Files.createDirectories(folder.resolve("tmp"));
      new GraphExporter(work).export(open, ExportFormat.NQUADS, Scope.ALL, out);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
