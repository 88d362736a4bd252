package org.tidings.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.store.StoreException;

class EntityOnPageTest {

  private final ServedStore served;

  EntityOnPageTest(@TempDir Path folder) throws StoreException {
    this.served = ServedStore.in(folder.resolve("kg"));
  }

  @AfterEach
  void close() {
    served.close();
  }

  private String body(String path) {
    return served.get(path).body();
  }

  @Test
  void whatIsLessSureIsShownOnlyIfItIsAskedFor() {
    String page = "/entity/person-Kim-Jong-Un?side=said-about";
    assertThat(body(page))
        .contains("less sure, or of little worth")
        .doesNotContain("<h3>fear</h3>");
    assertThat(body(page + "&sure=all")).contains("<h3>fear</h3>", "hide them");
  }

  @Test
  void sidesAreTold() {
    assertThat(body("/entity/person-Vladimir-Putin"))
        .contains("aria-current=\"page\">Does")
        .contains("arrive in")
        .doesNotContain("<h3>welcome</h3>");
    assertThat(body("/entity/person-Vladimir-Putin?side=done-to"))
        .contains("<h3>welcome</h3>")
        .doesNotContain("<h3>arrive in</h3>");
    assertThat(body("/entity/person-Vladimir-Putin?side=is")).contains("<h3>birth place</h3>");
    assertThat(body("/entity/person-Vladimir-Putin?side=by-outlet"))
        .containsSubsequence("What several outlets report", "arrive in", "Harbour Wire");
  }

  @Test
  void factsAreNarrowedDown() {
    assertThat(body("/entity/person-Vladimir-Putin?relation=meet"))
        .contains("<h3>meet</h3>")
        .doesNotContain("<h3>arrive in</h3>");
    assertThat(body("/entity/person-Vladimir-Putin?outlet=The+Week"))
        .contains("<h3>arrive in</h3>")
        .doesNotContain("<h3>meet</h3>");
    assertThat(body("/entity/person-Vladimir-Putin?from=2024-11-08"))
        .contains("<h3>meet</h3>", "show all");
    assertThat(body("/entity/person-Vladimir-Putin?until=2023"))
        .contains("Nothing here is so narrow.");
  }

  @Test
  void theTableHasAllThatWasFound() {
    assertThat(body("/entity/person-Vladimir-Putin.csv"))
        .startsWith("subject,relation,object,articles,sources,")
        .contains("Vladimir Putin,arrive in,Vietnam,2,2,2024-11-07,2024-11-08");
  }
}
