package org.tidings.query.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameMatchTest {

  @Test
  void takesNamesWithAndWithoutAccentsForOne() {
    assertThat(new NameMatch("Recep Erdogan").rank("Recep Erdoğan")).hasValue(0);
    assertThat(new NameMatch("Élysée").rank("the Elysee palace")).hasValue(1);
  }

  @Test
  void doesNotCountTheArticleBeforeAName() {
    assertThat(new NameMatch("upper house").rank("The Upper House")).hasValue(0);
  }

  @Test
  void takesTheBeginningOfAWordFromFourLettersOn() {
    assertThat(new NameMatch("Russ").rank("the Russian parliament")).hasValue(2);
    assertThat(new NameMatch("Rus").rank("the Russian parliament")).isEmpty();
  }
}
