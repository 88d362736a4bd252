package org.tidings.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidings.build.ArticleReport;
import org.tidings.build.Outcome;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.terminal.Surroundings;

class BuildProgressTest {

  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
  private final Watch watch = new Watch();

  private BuildProgress progress(boolean terminal) {
    Surroundings surroundings =
        new Surroundings(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            messages,
            "tidings",
            Map.of(),
            Path.of(""),
            Path.of(""),
            watch,
            terminal,
            terminal,
            80);
    return new BuildProgress(new Console(surroundings));
  }

  @Test
  void writesOneLineOverAndOverOnATerminal() {
    BuildProgress progress = progress(true);
    progress.foundAll(4);
    watch.seconds += 10;
    progress.finished(added(7));
    assertThat(said()).endsWith("\r1 of 4 articles, 7 facts, 0.1 articles/s, 30 s left\u001b[K");
  }

  @Test
  void countsAnArticleOnceThatIsBuiltAndThenStored() {
    BuildProgress progress = progress(true);
    progress.foundAll(4);
    watch.seconds += 10;
    progress.built(added(7));
    assertThat(said()).endsWith("\r1 of 4 articles, 7 facts, 0.1 articles/s, 30 s left\u001b[K");
    progress.built(added(2));
    watch.seconds += 10;
    progress.finished(added(7));
    progress.finished(added(2));
    assertThat(said()).endsWith("\r2 of 4 articles, 9 facts, 0.1 articles/s, 20 s left\u001b[K");
  }

  @Test
  void speaksOfNoNumberBeforeAllInputsAreFound() {
    BuildProgress progress = progress(true);
    watch.seconds += 10;
    progress.finished(added(7));
    assertThat(said()).isEqualTo("\r1 article, 7 facts, 0.1 articles/s\u001b[K");
  }

  @Test
  void takesTheLineAwayInTheEnd() {
    BuildProgress progress = progress(true);
    watch.seconds += 10;
    progress.finished(added(7));
    progress.end();
    assertThat(said()).endsWith("\r\u001b[K");
  }

  @Test
  void writesALineEveryHalfMinuteIntoAFile() {
    BuildProgress progress = progress(false);
    progress.foundAll(100);
    for (int i = 0; i < 65; i++) {
      watch.seconds++;
      progress.finished(added(1));
    }
    assertThat(said().lines())
        .containsExactly(
            "30 of 100 articles, 30 facts, 1.0 articles/s, 70 s left",
            "60 of 100 articles, 60 facts, 1.0 articles/s, 40 s left");
  }

  @Test
  void putsWhatIsLeftOutAboveTheLine() {
    BuildProgress progress = progress(true);
    watch.seconds += 10;
    progress.finished(added(7));
    progress.finished(
        new ArticleReport("x.txt", Outcome.SKIPPED, "empty", "It has no text.", 0, 0, 0));
    assertThat(said()).contains("\r\u001b[Kleft out: x.txt: It has no text. (empty)\n");
  }

  private static ArticleReport added(int facts) {
    return new ArticleReport("a.txt", Outcome.ADDED, "", "", 1, facts, 1);
  }

  private String said() {
    return messages.toString(StandardCharsets.UTF_8);
  }

  private static final class Watch extends Clock {

    private long seconds;

    @Override
    public Instant instant() {
      return Instant.ofEpochSecond(seconds);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
