package org.tidings.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.cli.Session;
import org.tidings.store.SampleArticles;

class AuditCommandTest {

  private final Path directory;

  AuditCommandTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @BeforeEach
  void makeStore() throws Exception {
    SampleArticles.store(directory.resolve("kg")).close();
  }

  private Session audit(String input, String... words) {
    String[] all = new String[words.length + 1];
    all[0] = "audit";
    System.arraycopy(words, 0, all, 1, words.length);
    return new Session(directory).withInput(input).type(all);
  }

  @Test
  void asksAndCounts() {
    Session session = audit("y\ny\ny\nn\nx\n\nn\n", "--sample", "4");
    assertThat(session.status()).isZero();
    assertThat(session.messages())
        .contains("The graph has only 3 facts.", "1 of 3", "3 of 3", "“", "Worth having?");
    assertThat(session.answer())
        .startsWith("3 facts of 3 judged: 2 right, 1 wrong, 0 unsure\n")
        .contains("precision                     67 % (21 to 94 %), 2 of 3\n")
        .contains("right and worth having        33 % (6 to 79 %), 1 of 3\n")
        .contains("precision by confidence\n  0.");
  }

  @Test
  void countsWhatWasJudgedBeforeItWasStopped() {
    assertThat(audit("u\nn\nq\n").answer())
        .startsWith("2 facts of 3 judged: 0 right, 1 wrong, 1 unsure\n");
  }

  @Test
  void saysThatNothingWasJudged() {
    Session session = audit("", "--sample", "2");
    assertThat(session.status()).isEqualTo(1);
    assertThat(session.messages()).endsWith("Nothing was judged.\n");
    assertThat(session.answer()).isEmpty();
  }

  @Test
  void writesATableAndReadsItWhenItIsFilledIn() throws Exception {
    assertThat(audit("", "--sample", "3", "--write", "a.csv").messages())
        .endsWith("a.csv: 3 facts\n");
    Path file = directory.resolve("a.csv");
    String filled = Files.readString(file).replaceAll("(?m)^\"\",,", "yes,,");
    Files.writeString(file, filled, StandardCharsets.UTF_8);
    Session session = audit("", "--judged", "a.csv", "--by", "rule", "--store", "nowhere");
    assertThat(session.messages()).isEmpty();
    assertThat(session.answer())
        .startsWith("3 facts of 3 judged: 3 right")
        .contains("precision by rule\n")
        .doesNotContain("worth having");
  }

  @Test
  void keepsWhatWasAnswered() {
    audit("n\nu\n", "--sample", "2", "--keep", "kept.csv");
    assertThat(audit("", "--judged", "kept.csv").answer())
        .startsWith("2 facts of 2 judged: 0 right, 1 wrong, 1 unsure");
  }

  @Test
  void saysWhatIsWrongWithATable() throws Exception {
    Files.writeString(directory.resolve("no.csv"), "a,b\n");
    Session session = audit("", "--judged", "no.csv");
    assertThat(session.status()).isEqualTo(3);
    assertThat(session.messages()).contains("cannot read the judgements in no.csv", "no column");
    assertThat(audit("", "--judged", "none.csv").status()).isEqualTo(3);
  }

  @Test
  void refusesWhatHasNoMeaningTogether() {
    assertThat(audit("", "--judged", "a.csv", "--seed", "2").status()).isEqualTo(2);
    assertThat(audit("", "--write", "a.csv", "--keep", "b.csv").status()).isEqualTo(2);
  }
}
