package org.tidings.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.store.StoreException;

class EntityOnPageTest {

  @Test
  void whatIsToldSurelyStandsBeforeWhatIsNot(@TempDir Path folder) throws StoreException {
    try (ServedStore served = ServedStore.in(folder.resolve("kg"))) {
      assertThat(served.get("/entity/place-North-Korea").body())
          .containsSubsequence(
              "What <bdi>North Korea</bdi> does",
              "<span class=\"relation\">ratify</span>",
              "Less sure, or of little worth",
              "10,000 soldiers");
    }
  }
}
