package org.tidings.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrayReaderTest {

  private static final long KIND = 0x5445_5354_0000_0001L;

  private final Path file;

  ArrayReaderTest(@TempDir Path folder) {
    this.file = folder.resolve("arrays");
  }

  @BeforeEach
  void writeArrays() throws IOException {
    try (ArrayWriter out = ArrayWriter.create(file, KIND)) {
      out.write(7, -1);
      out.write(new long[] {Long.MIN_VALUE});
      out.write(new float[] {0.1f, Float.MAX_VALUE, -0f});
      out.write(List.of("", "Zoë", ""));
      out.write(List.of());
      out.write(new float[][] {{1}, {}, {2, 3}});
      out.finish();
    }
  }

  @Test
  void readsWhatWasWrittenInTheSameOrder() throws IOException {
    ArrayReader in = ArrayReader.open(file, KIND);
    assertThat(in.ints()).containsExactly(7, -1);
    assertThat(in.longs()).containsExactly(Long.MIN_VALUE);
    assertThat(in.floats()).containsExactly(0.1f, Float.MAX_VALUE, -0f);
    assertThat(in.strings()).containsExactly("", "Zoë", "");
    assertThat(in.strings()).isEmpty();
    assertThat(in.matrix()).isDeepEqualTo(new float[][] {{1}, {}, {2, 3}});
    assertThatThrownBy(in::ints).isInstanceOf(IOException.class);
  }

  @Test
  void refusesAnArrayThatWouldGoOnPastTheEnd() throws IOException {
    Files.delete(file);
    try (ArrayWriter out = ArrayWriter.create(file, KIND)) {
      out.write(5);
      out.finish();
    }
    ArrayReader in = ArrayReader.open(file, KIND);
    assertThatThrownBy(in::longs)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("longer than the file");
  }

  @Test
  void refusesAFileThatIsCutOffOrChangedOrOfAnotherKind() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> ArrayReader.open(file, KIND)).isInstanceOf(IOException.class);
    }
    for (int i = 0; i < whole.length; i++) {
      byte[] changed = whole.clone();
      changed[i] ^= 4;
      Files.write(file, changed);
      assertThatThrownBy(() -> ArrayReader.open(file, KIND)).isInstanceOf(IOException.class);
    }
    Files.write(file, whole);
    assertThatThrownBy(() -> ArrayReader.open(file, KIND + 1)).isInstanceOf(IOException.class);
    assertThat(ArrayReader.open(file, KIND).ints()).hasSize(2);
  }
}
