package org.tidings.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tidings.annotation.gazetteer.EntityType;

class EntityTest {

  @Test
  void isLabelledWithoutWhatStandsInBrackets() {
    assertThat(called("Federation Council (Russia)").label()).isEqualTo("Federation Council");
    assertThat(called("Federation Council").label()).isEqualTo("Federation Council");
  }

  @Test
  void keepsANameThatIsAllInBrackets() {
    assertThat(called("(Untitled)").label()).isEqualTo("(Untitled)");
  }

  private static Entity called(String name) {
    return new Entity(EntityType.ORGANIZATION, name, Optional.empty());
  }
}
