package org.tidings.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HashedKeysTest {

  private static final List<String> KEYS =
      IntStream.range(0, 5000)
          .mapToObj(i -> "key " + Integer.toString(i * i, 36) + "é" + i)
          .toList();

  @Test
  void numbersEachOfManyStrings() {
    HashedKeys keys = HashedKeys.of(KEYS);
    assertThat(KEYS.stream().map(keys::indexOf))
        .containsExactlyElementsOf(IntStream.range(0, KEYS.size()).boxed().toList());
    assertThat(KEYS.stream().map(key -> keys.indexOf(key + "?"))).containsOnly(HashedKeys.NONE);
    assertThat(keys.size()).isEqualTo(KEYS.size());
  }

  @Test
  void hasNothingWhereThereAreNoStrings() {
    assertThat(HashedKeys.of(List.of()).indexOf("")).isEqualTo(HashedKeys.NONE);
  }

  @Test
  void refusesAStringThatComesTwice() {
    assertThatThrownBy(() -> HashedKeys.of(List.of("one", "two", "one")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one");
  }

  @Test
  void isTheSameAfterItWasWritten(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("keys");
    try (ArrayWriter out = ArrayWriter.create(file, 1)) {
      HashedKeys.of(KEYS).write(out);
      out.finish();
    }
    HashedKeys read = HashedKeys.read(ArrayReader.open(file, 1));
    assertThat(read.indexOf(KEYS.get(17))).isEqualTo(17);
    assertThat(read.indexOf("elsewhere")).isEqualTo(HashedKeys.NONE);
  }
}
