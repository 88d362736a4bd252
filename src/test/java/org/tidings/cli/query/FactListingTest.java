package org.tidings.cli.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tidings.cli.terminal.Ink;
import org.tidings.query.graph.HarbourArticle;

class FactListingTest {

  @Test
  void tellsTheFurtherArgumentsBelowTheSentence() {
    String page =
        new FactListing(new Ink(false), 100).of(new HarbourArticle().fact(HarbourArticle.MEETING));
    assertThat(page.lines().skip(1).limit(3))
        .containsExactly(
            "  \u201cPutin met Kim Jong Un in Pyongyang on 19 June.\u201d",
            "    in Pyongyang; on 2024-06-19",
            "    harbour-2, page 3, 2024-11-08, Harbour Wire, \u201cSeoul reports soldiers\u201d");
  }
}
