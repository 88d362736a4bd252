package org.tidings.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditSheetTest {

  private static final SampledFact FACT =
      new SampledFact(
          "http://localhost:3030/statement/1",
          "=SUM(A1)",
          "ratify",
          "a \"treaty\", with commas",
          "in Geneva",
          "“Line one.\nLine two.”",
          "open/verb",
          "",
          0.875);

  private static String written(Audit audit) throws IOException {
    StringBuilder text = new StringBuilder();
    AuditSheet.write(audit, text);
    return text.toString();
  }

  private static Audit read(String text) throws IOException, MalformedSheetException {
    return AuditSheet.read(new StringReader(text));
  }

  private static Audit of(Verdict... verdicts) {
    return new Audit(
        Arrays.stream(verdicts).map(it -> new Audit.Item(FACT, Optional.of(it))).toList());
  }

  @Test
  void readsWhatItWrote() throws Exception {
    Audit audit = of(Verdict.values());
    assertThat(read(written(audit))).isEqualTo(audit);
    Audit unjudged = new Audit(List.of(new Audit.Item(FACT, Optional.empty())));
    assertThat(read(written(unjudged))).isEqualTo(unjudged);
  }

  @Test
  void formulasAreMadeHarmless() throws Exception {
    assertThat(written(of(Verdict.WRONG))).contains(",'=SUM(A1),").doesNotContain(",=SUM");
  }

  @Test
  void takesTheAnswersThatPeopleType() throws Exception {
    String sheet = written(of(Verdict.WRONG, Verdict.WRONG, Verdict.WRONG, Verdict.WRONG));
    String[] rows = sheet.replaceAll("(?m)^no,,'", "@,'").split("@", -1);
    String filled = rows[0] + "Y,1,'" + "x" + rows[1].substring(2) + "?,,'" + rows[2].substring(2);
    assertThat(read(filled).items())
        .extracting(it -> it.verdict().orElseThrow())
        .containsExactly(Verdict.RIGHT_AND_WORTH_HAVING, Verdict.UNSURE);
  }

  @Test
  void saysWhichCellIsWrong() throws Exception {
    String sheet = written(of(Verdict.WRONG)).replaceFirst("(?m)^no,", "perhaps,");
    assertThatThrownBy(() -> read(sheet))
        .isInstanceOf(MalformedSheetException.class)
        .hasMessage("row 2 has \"perhaps\" as right, where yes, no or unsure is needed");
  }

  @Test
  void saysThatATableIsNone() {
    assertThatThrownBy(() -> read("a,b\n1,2\n"))
        .isInstanceOf(MalformedSheetException.class)
        .hasMessage("it has no column \"right\"");
    assertThatThrownBy(() -> read("")).isInstanceOf(MalformedSheetException.class);
  }

  @Test
  void countsForEachGroup() {
    SampledFact sure = new SampledFact("s", "a", "be", "b", "", "", "copula", "BBC", 1.0);
    Audit audit =
        new Audit(
            List.of(
                new Audit.Item(FACT, Optional.of(Verdict.RIGHT_AND_WORTH_HAVING)),
                new Audit.Item(FACT, Optional.of(Verdict.WRONG)),
                new Audit.Item(FACT, Optional.of(Verdict.UNSURE)),
                new Audit.Item(sure, Optional.of(Verdict.RIGHT_AND_WORTHLESS)),
                new Audit.Item(sure, Optional.empty())));
    assertThat(audit.all().precision()).isEqualTo(new Share(2, 3));
    assertThat(audit.all().useful()).isEqualTo(new Share(1, 3));
    assertThat(audit.by(Grouping.CONFIDENCE)).containsOnlyKeys("0.9 to 1.0", "0.8 to 0.9");
    assertThat(audit.by(Grouping.OUTLET).keySet()).containsExactly("(unknown)", "BBC");
    assertThat(audit.by(Grouping.RULE).get("open/verb")).isEqualTo(new Tally(1, 0, 1, 1, 1));
  }
}
