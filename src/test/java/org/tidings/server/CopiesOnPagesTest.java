package org.tidings.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.store.GraphStore;

class CopiesOnPagesTest {

  private static final String BASE = "http://localhost:3030/";
  private static final String ONE = "/article/lantern-3-txt-9570b0e177";
  private static final String OTHER = "/article/harbour-2";

  private final Path folder;

  CopiesOnPagesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void articlesThatRepeatEachOtherLeadToEachOther() throws Exception {
    try (ServedStore served = ServedStore.in(folder)) {
      assertThat(served.get(ONE).body()).contains("<article").doesNotContain("Much the same text");
    }
    try (GraphStore store = GraphStore.open(folder)) {
      store.derived().keepCopies(Map.of(BASE + OTHER.substring(1), BASE + ONE.substring(1)));
    }
    try (ServedStore served = ServedStore.in(folder)) {
      assertThat(served.get(ONE).body())
          .containsSubsequence("Much the same text", "href=\"" + OTHER + "\"");
      assertThat(served.get(OTHER).body())
          .containsSubsequence("Much the same text", "href=\"" + ONE + "\"");
      assertThat(served.get("/sources").body()).contains("Much the same text as");
    }
  }
}
