package org.tidings.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program of the page about embedding is compiled and run as another program would, without the
 * libraries that the page excludes.
 */
class EmbeddingIT {

  private static final Path PAGE = Path.of("src/site/markdown/embedding.md");
  private static final Pattern PROGRAM = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern EXCLUSION =
      Pattern.compile("<exclusion><groupId>(.*?)</groupId><artifactId>(.*?)</artifactId>");

  private final Path folder;

  EmbeddingIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theProgramOfThePagePrintsFacts() throws Exception {
    String page = Files.readString(PAGE);
    Matcher program = PROGRAM.matcher(page);
    assertThat(program.find()).isTrue();
    Path source = Files.writeString(folder.resolve("Facts.java"), program.group(1));
    String libraries = libraries(page);

    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", folder.toString(), "-cp", libraries, source.toString());
    assertThat(compiled).isZero();

    Process process = start(folder + File.pathSeparator + libraries);
    String answer =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(process.waitFor()).as(answer).isZero();
    assertThat(answer.lines())
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("https://news.example.org/entity/place-Russia")
                    .contains("https://w3id.org/tidings/relation/ratify")
                    .contains("https://news.example.org/thing/pact-"));
  }

  private Process start(String classPath) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-Xss4m",
            "-XX:+UseSerialGC",
            "-cp",
            classPath,
            "Facts",
            folder.resolve("cache").toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** The class path without what the page excludes, nor what only that brings. */
  private static String libraries(String page) {
    List<String> excluded =
        EXCLUSION.matcher(page).results().map(EmbeddingIT::place).collect(Collectors.toList());
    assertThat(excluded).isNotEmpty();
    excluded.add("/org/eclipse/jetty/");
    excluded.add("/org/apache/jena/jena-fuseki");
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> excluded.stream().noneMatch(entry.replace('\\', '/')::contains))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Where a local repository has an artifact. */
  private static String place(MatchResult exclusion) {
    String artifact = exclusion.group(2).equals("*") ? "" : exclusion.group(2) + "/";
    return "/" + exclusion.group(1).replace('.', '/') + "/" + artifact;
  }
}
