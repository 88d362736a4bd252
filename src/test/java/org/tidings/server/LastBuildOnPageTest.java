package org.tidings.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.store.StoreException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LastBuildOnPageTest {

  private final ServedStore served;

  LastBuildOnPageTest(@TempDir Path folder) throws StoreException {
    this.served = ServedStore.in(folder.resolve("kg"));
  }

  @AfterAll
  void close() {
    served.close();
  }

  private String page(String report) throws IOException {
    Files.writeString(served.store().lastBuild(), report);
    var answer = served.get("/sources");
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  @Test
  void saysNothingOfABuildWhereNoneIsRemembered() throws Exception {
    Files.deleteIfExists(served.store().lastBuild());
    assertThat(served.get("/sources").body()).doesNotContain("The last build");
  }

  @Test
  void saysThatABuildLeftNothingOut() throws Exception {
    assertThat(page("{\"ended\":\"2024-11-14T12:00:00Z\",\"added\":2}\n"))
        .contains("2024-11-14 12:00 UTC", "2 new")
        .doesNotContain("What was left out");
  }

  @Test
  void listsNoMoreThanCanBeRead() throws Exception {
    StringBuilder report = new StringBuilder("{\"ended\":\"\",\"skipped\":250}\n");
    for (int i = 0; i < 250; i++) {
      report.append("{\"article\":\"a%d\",\"outcome\":\"skipped\"}\n".formatted(i));
    }
    assertThat(page(report.toString()))
        .contains("<bdi>a99</bdi>", "150 more")
        .doesNotContain("<bdi>a100</bdi>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "[]",
        "{}\nnonsense",
        "{\"added\": {}}",
        "{\"added\": \"x\"}",
        "\u0000"
      })
  void saysThatAReportCannotBeRead(String report) throws Exception {
    assertThat(page(report)).contains("Its report cannot be read");
  }

  @Test
  void showsWhatIsInAReportAsText() throws Exception {
    assertThat(
            page(
                """
                {"ended":"<b>"}
                {"article":"<script>","outcome":"<i>","detail":"<u>"}
                """))
        .contains("&lt;script&gt;", "&lt;i&gt;", "&lt;u&gt;", "&lt;b&gt;")
        .doesNotContain("<script>\"", "<i>", "<u>", "<b>");
  }
}
