package org.tidings.server.explore.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.junit.jupiter.api.Test;
import org.tidings.query.graph.FactReader;

class DisputesTest {

  private static final String BASE = "http://localhost:3030/";

  /** The default graph is the union of all, as in a store. */
  private static DatasetGraph store() {
    DatasetGraph store =
        new DatasetGraphWrapper(DatasetGraphFactory.createGeneral()) {
          @Override
          public Graph getDefaultGraph() {
            return get().getUnionGraph();
          }
        };
    RDFDataMgr.read(store, "src/test/resources/org/tidings/query/disputes.trig");
    return store;
  }

  private static List<String> disputes() {
    return new Disputes(new FactReader(store(), BASE))
        .all().stream()
            .map(
                it ->
                    "%s %s %d:%d"
                        .formatted(it.relation(), it.gist(), it.pro().size(), it.contra().size()))
            .sorted()
            .toList();
  }

  /**
   * Of one outlet, of a second probe, and of what held once, there is no dispute; of the mills and
   * the probe there is.
   */
  @Test
  void setsTwoSidesAgainstEachOtherWhoMeanTheSame() {
    assertThat(disputes()).containsExactly("close mill 1:1", "open probe 1:1");
  }

  @Test
  void goesByWhatDescribesAThing() {
    assertThat(Gist.of("Norland's probes")).isEqualTo(Gist.of("a probe"));
    assertThat(Gist.of("10,000 soldiers")).isEqualTo(Gist.of("The soldiers"));
    assertThat(Gist.of("a second probe")).isNotEqualTo(Gist.of("the probe"));
    assertThat(Gist.of("a treaty with Cuba")).isNotEqualTo(Gist.of("a treaty with Chad"));
  }
}
