package org.tidings.story.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GistTest {

  @Test
  void goesByWhatDescribesAThing() {
    assertThat(Gist.of("Norland's probes")).isEqualTo(Gist.of("a probe"));
    assertThat(Gist.of("10,000 soldiers")).isEqualTo(Gist.of("The soldiers"));
    assertThat(Gist.of("a second probe")).isNotEqualTo(Gist.of("the probe"));
    assertThat(Gist.of("a treaty with Cuba")).isNotEqualTo(Gist.of("a treaty with Chad"));
  }
}
