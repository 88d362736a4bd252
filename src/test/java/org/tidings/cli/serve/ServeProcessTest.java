package org.tidings.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.cli.Main;
import org.tidings.server.handover.ServingFile;
import org.tidings.store.GraphStore;

/** What only a real process can show of {@code tidings serve}. */
class ServeProcessTest {

  private final Path folder;

  ServeProcessTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Process start() throws IOException {
    Path drop = Files.createDirectories(folder.resolve("drop"));
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port",
                "0",
                "--store",
                folder.resolve("kg").toString(),
                "--inbox",
                drop.toString()))
        .redirectErrorStream(true)
        .start();
  }

  private static void awaitStart(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    while (line != null && !line.contains("Ctrl-C ends it")) {
      line = lines.readLine();
    }
    assertThat(line).isNotNull();
  }

  @Test
  void endsBySignalAndTakesItsTokenAway() throws Exception {
    Process process = start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      awaitStart(lines);
      assertThat(ServingFile.in(folder.resolve("kg")).read()).isPresent();
      process.toHandle().destroy();
      assertThat(lines.lines().toList()).contains("Ending.");
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(folder.resolve("kg/serving.json")).doesNotExist();
    GraphStore.open(folder.resolve("kg")).close();
  }

  @Test
  void leavesATokenThatIsWorthNothingWhenItIsKilled() throws Exception {
    Process process = start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      awaitStart(lines);
      process.toHandle().destroyForcibly();
      process.waitFor();
    }
    assertThat(folder.resolve("kg/serving.json")).exists();
    assertThat(ServingFile.in(folder.resolve("kg")).read()).isEmpty();
    GraphStore.open(folder.resolve("kg")).close();
  }
}
