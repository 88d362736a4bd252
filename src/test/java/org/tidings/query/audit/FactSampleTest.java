package org.tidings.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.query.graph.Fact;
import org.tidings.store.GraphStore;
import org.tidings.store.SampleArticles;
import org.tidings.store.StoreException;

// The store is only read, so all tests share it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactSampleTest {

  private final GraphStore store;

  FactSampleTest(@TempDir Path folder) throws StoreException {
    this.store = SampleArticles.store(folder);
  }

  @AfterAll
  void close() {
    store.close();
  }

  private List<String> draw(long seed, int most) throws StoreException {
    return new FactSample(seed).draw(store, most).stream().map(it -> it.statement().iri()).toList();
  }

  @Test
  void drawsPlainFactsWithTheirSentences() throws StoreException {
    List<Fact> facts = new FactSample(1).draw(store, 1000);
    assertThat(facts).isNotEmpty().allMatch(Fact::plain).allMatch(it -> !it.evidence().isEmpty());
    assertThat(SampledFact.of(facts.get(0)).sentences()).startsWith("“");
  }

  @Test
  void theSeedDecidesWhichOnes() throws StoreException {
    assertThat(draw(1, 3)).hasSize(3).isEqualTo(draw(1, 3)).doesNotHaveDuplicates();
    assertThat(draw(1, 100)).isNotEqualTo(draw(2, 100)).hasSameElementsAs(draw(2, 100));
  }

  @Test
  void aLargerSampleBeginsLikeASmallerOne() throws StoreException {
    assertThat(draw(7, 100)).startsWith(draw(7, 2).toArray(String[]::new));
  }
}
