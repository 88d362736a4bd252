package org.tidings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code tidings}, with a Java and a Maven that only say what they were asked. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has tidings.cmd")
class LauncherTest {

  private static final String MAVEN =
      """
      #!/bin/sh
      mkdir -p target/classes
      touch library.jar
      printf %s "$PWD/library.jar" >target/classpath
      echo "maven $*" >&2
      """;

  private static final String JAVA =
      """
      #!/bin/sh
      echo "$*" >>"$JAVA_HOME/starts"
      while [ "$1" != -cp ]; do
        case $1 in -XX:ArchiveClassesAtExit=*) echo classes >"${1#*=}"; exit ;; esac
        shift
      done
      echo "$2"
      shift 3
      printf '<%s>' "$@"
      exit 7
      """;

  private final Path temporary;
  private final Path checkout;
  private final Path jdk;

  LauncherTest(@TempDir Path temporary) throws IOException {
    this.temporary = temporary;
    checkout = Files.createDirectories(temporary.resolve("my checkout"));
    Files.copy(Path.of("tidings"), checkout.resolve("tidings"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.createDirectories(checkout.resolve("src/main"));
    Files.writeString(checkout.resolve("pom.xml"), "<project/>");
    script(checkout.resolve("mvnw"), MAVEN);
    jdk = Files.createDirectories(temporary.resolve("my jdk"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
    script(Files.createDirectories(jdk.resolve("bin")).resolve("java"), JAVA);
  }

  @Test
  void buildsTheProgramThatIsNotThereAndSaysSo() throws Exception {
    Run run = run(checkout.resolve("tidings"), "stats");
    assertThat(run.messages())
        .contains("Building Tidings", "maven -q -B -DskipTests process-classes");
    assertThat(run.answer()).contains("<stats>");
  }

  @Test
  void startsWithoutMavenWhatIsBuilt() throws Exception {
    run(checkout.resolve("tidings"), "stats");
    assertThat(run(checkout.resolve("tidings"), "stats").messages()).isEmpty();
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    run(checkout.resolve("tidings"), "stats");
    editASource();
    assertThat(run(checkout.resolve("tidings"), "stats").messages()).contains("maven");
  }

  @Test
  void buildsAgainWhenALibraryIsGone() throws Exception {
    run(checkout.resolve("tidings"), "stats");
    Files.delete(checkout.resolve("library.jar"));
    assertThat(run(checkout.resolve("tidings"), "stats").messages()).contains("maven");
  }

  @Test
  void handsOnWordsAndTheExitCodeAsTheyAre() throws Exception {
    Run run = run(checkout.resolve("tidings"), "why", "North Korea", "", "*");
    assertThat(run.answer()).endsWith("<why><North Korea><><*>");
    assertThat(run.status()).isEqualTo(7);
  }

  @Test
  void worksThroughASymbolicLinkFromAnotherFolder() throws Exception {
    Path bin = Files.createDirectories(temporary.resolve("bin"));
    Path link =
        Files.createSymbolicLink(bin.resolve("td"), Path.of("..", "my checkout", "tidings"));
    assertThat(run(link, "stats").answer())
        .startsWith(checkout.toRealPath().resolve("target/classes").toString());
  }

  @Test
  void takesTheLibrariesOfTheDistribution() throws Exception {
    Path launcher = distribution();
    assertThat(run(launcher, "stats").answer())
        .startsWith(temporary.toRealPath().resolve("tidings-1/lib") + "/*\n");
  }

  private Path distribution() throws IOException {
    Path distribution = Files.createDirectories(temporary.resolve("tidings-1"));
    Path bin = Files.createDirectories(distribution.resolve("bin"));
    Files.createDirectories(distribution.resolve("lib"));
    return Files.copy(
        Path.of("tidings"), bin.resolve("tidings"), StandardCopyOption.COPY_ATTRIBUTES);
  }

  @Test
  void keepsTheClassesOfTheFirstStartForLaterOnes() throws Exception {
    run(checkout.resolve("tidings"), "stats");
    run(checkout.resolve("tidings"), "stats");
    String archive = checkout.toRealPath().resolve("target/classes-17.0.1.jsa").toString();
    assertThat(Files.readAllLines(jdk.resolve("starts")))
        .satisfiesExactly(
            first -> assertThat(first).contains("org.tidings.cli.Rehearsal"),
            second -> assertThat(second).contains("-XX:SharedArchiveFile=" + archive),
            third -> assertThat(third).contains("-XX:SharedArchiveFile=" + archive));
  }

  @Test
  void keepsTheClassesAnewWhenTheProgramIsBuiltAnew() throws Exception {
    run(checkout.resolve("tidings"), "stats");
    editASource();
    assertThat(run(checkout.resolve("tidings"), "stats").messages()).contains("Preparing Tidings");
  }

  @Test
  void keepsTheClassesOfTheDistributionWithTheUsersCaches() throws Exception {
    run(distribution(), "stats");
    try (Stream<Path> caches = Files.list(temporary.resolve("caches/tidings"))) {
      assertThat(caches).singleElement().asString().matches(".*/classes-17\\.0\\.1-\\d+\\.jsa");
    }
  }

  @Test
  void startsWhereNoClassesCanBeKept() throws Exception {
    Files.writeString(temporary.resolve("caches"), "no folder");
    Run run = run(distribution(), "stats");
    assertThat(run.answer()).contains("<stats>");
    assertThat(run.messages()).isEmpty();
  }

  @Test
  void triesOnlyOnceToKeepClasses() throws Exception {
    script(jdk.resolve("bin/java"), JAVA.replace("echo classes >\"${1#*=}\"; exit", "exit 1"));
    run(checkout.resolve("tidings"), "stats");
    assertThat(run(checkout.resolve("tidings"), "stats").answer()).contains("<stats>");
    assertThat(Files.readAllLines(jdk.resolve("starts"))).hasSize(3);
  }

  @Test
  void givesTheHeapOfABuildABound() throws Exception {
    run(checkout.resolve("tidings"), "build", "news");
    assertThat(Files.readString(jdk.resolve("starts"))).containsPattern("-Xmx\\d+m .* build news");
  }

  @Test
  void givesTheAccurateParserTheHeapThatItsModelNeeds() throws Exception {
    run(checkout.resolve("tidings"), "build", "--parser", "accurate", "news");
    run(checkout.resolve("tidings"), "extract", "--parser=accurate");
    assertThat(Files.readAllLines(jdk.resolve("starts")))
        .filteredOn(line -> line.contains("accurate"))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).containsPattern("-Xmx([4-9]|\\d\\d)\\d{3}m "));
  }

  @Test
  void sparesTheOptimisingCompilerWhereFewAndSmallFilesAreBuilt() throws Exception {
    Path store = Files.createDirectories(temporary.resolve("kg"));
    String article = Files.writeString(temporary.resolve("a.txt"), "Rain fell.").toString();
    String archive = Files.writeString(temporary.resolve("b"), "x".repeat(20_000)).toString();
    run(checkout.resolve("tidings"), "build", article, "--store", store.toString());
    run(checkout.resolve("tidings"), "build", article, archive);
    run(checkout.resolve("tidings"), "build", article, temporary.toString());
    run(checkout.resolve("tidings"), "build", "-");
    assertThat(Files.readAllLines(jdk.resolve("starts")))
        .filteredOn(line -> line.contains(" build "))
        .extracting(line -> line.contains("-XX:TieredStopAtLevel=1"))
        .containsExactly(true, false, false, false);
  }

  @Test
  void refusesAnOldJava() throws Exception {
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"1.8.0_402\"\n");
    Run run = run(checkout.resolve("tidings"), "stats");
    assertThat(run.messages()).contains("Java 1.8.0_402 is too old", "now: set JAVA_HOME");
    assertThat(run.status()).isEqualTo(70);
  }

  @Test
  void saysWhereItLookedForJava() throws Exception {
    Files.delete(jdk.resolve("bin/java"));
    assertThat(run(checkout.resolve("tidings"), "stats").messages())
        .contains("JAVA_HOME is " + jdk + ", which has no bin/java");
  }

  @Test
  void saysWhenMavenFails() throws Exception {
    script(checkout.resolve("mvnw"), "#!/bin/sh\nexit 1\n");
    Run run = run(checkout.resolve("tidings"), "stats");
    assertThat(run.messages()).contains("cannot build the program");
    assertThat(run.answer()).isEmpty();
  }

  private void editASource() throws IOException {
    Path source = Files.writeString(checkout.resolve("src/main/A.java"), "class A {}");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(2)));
  }

  private record Run(int status, String answer, String messages) {}

  private Run run(Path launcher, String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(words));
    Path messages = temporary.resolve("messages");
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(temporary.toFile()).redirectError(messages.toFile());
    builder.environment().put("JAVA_HOME", jdk.toString());
    builder.environment().put("XDG_CACHE_HOME", temporary.resolve("caches").toString());
    Process process = builder.start();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), answer, Files.readString(messages));
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
