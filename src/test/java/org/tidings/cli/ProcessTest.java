package org.tidings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What only a real process can show. */
class ProcessTest {

  @Test
  void theExitCodeReachesTheShell() throws Exception {
    Process process = start("nonsense");
    assertThat(process.waitFor()).isEqualTo(2);
  }

  @Test
  void theAnswerAndTheMessagesAreKeptApart() throws Exception {
    Process process = start("version");
    assertThat(text(process.getInputStream())).startsWith("tidings ");
    assertThat(text(process.getErrorStream())).isEmpty();
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void aClosedPipeEndsItQuietly() throws Exception {
    Process process = start("help");
    process.getInputStream().close();
    assertThat(text(process.getErrorStream())).isEmpty();
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void aSignalLetsACommandComeToItsEnd() throws Exception {
    Process process = java(PatientProcess.class);
    InputStream answer = process.getInputStream();
    assertThat(new String(answer.readNBytes(7), StandardCharsets.UTF_8)).isEqualTo("working");
    process.toHandle().destroy();
    assertThat(text(answer)).contains("ended well");
    assertThat(process.waitFor()).isNotZero();
  }

  private static Process start(String... words) throws IOException {
    return java(Main.class, words);
  }

  private static Process java(Class<?> program, String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(words));
    return new ProcessBuilder(command).start();
  }

  private static String text(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
  }
}
