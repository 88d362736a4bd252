package org.tidings.server.explore.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.query.graph.FactReader;
import org.tidings.query.summary.Summaries;
import org.tidings.store.GraphStore;
import org.tidings.store.SampleArticles;
import org.tidings.store.StoreException;

class DisputesTest {

  private static List<String> disputes(Path folder) throws StoreException {
    try (GraphStore store = SampleArticles.summedUp(folder.resolve("kg"), "query/disputes.trig")) {
      return store.read(
          dataset ->
              new Disputes(new Summaries(new FactReader(dataset, store.base())))
                  .all().stream()
                      .map(
                          it ->
                              "%s %s %d:%d"
                                  .formatted(
                                      it.relation(),
                                      it.gist(),
                                      it.pro().size(),
                                      it.contra().size()))
                      .sorted()
                      .toList());
    }
  }

  /**
   * Of one outlet, of a second probe, and of what held once, there is no dispute; of the mills and
   * the probe there is.
   */
  @Test
  void setsTwoSidesAgainstEachOtherWhoMeanTheSame(@TempDir Path folder) throws StoreException {
    assertThat(disputes(folder)).containsExactly("close 3 mills 1:1", "open a probe 1:1");
  }
}
