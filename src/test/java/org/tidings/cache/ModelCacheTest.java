package org.tidings.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {

  // Some gzipped file in an archive of the class path.
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

  /** The first bytes of a model stand for the whole. */
  private static final class FirstBytes {

    private int conversions;

    String convert(InputStream source) throws IOException {
      conversions++;
      return List.of(source.read(), source.read()).toString();
    }

    static void write(String held, Path file) throws IOException {
      Files.writeString(file, held);
    }

    static String read(Path file) throws IOException {
      String held = Files.readString(file);
      if (!held.endsWith("]")) {
        throw new IOException("not whole");
      }
      return held;
    }
  }

  private final Path folder;
  private final FirstBytes bytes = new FirstBytes();
  private final FasterForm<String> form =
      new FasterForm<>(bytes::convert, FirstBytes::write, FirstBytes::read);

  ModelCacheTest(@TempDir Path folder) {
    this.folder = folder.resolve("cache");
  }

  @Test
  void convertsAModelOnce() throws IOException {
    String held = ModelCache.in(folder).open(MODEL, form);
    // How each stream of Java objects begins.
    assertThat(held).isEqualTo("[172, 237]");
    assertThat(ModelCache.in(folder).open(MODEL, form)).isEqualTo(held);
    assertThat(bytes.conversions).isOne();
  }

  @Test
  void convertsItAgainWhereTheFileIsNotWhole() throws IOException {
    String held = ModelCache.in(folder).open(MODEL, form);
    try (Stream<Path> files = Files.list(folder)) {
      Files.writeString(
          files.filter(file -> file.toString().endsWith(".model")).findAny().orElseThrow(), "[1");
    }
    assertThat(ModelCache.in(folder).open(MODEL, form)).isEqualTo(held);
    assertThat(bytes.conversions).isEqualTo(2);
  }

  @Test
  void convertsItEachTimeWhereNothingCanBeKept() throws IOException {
    Files.writeString(folder, "a file is in the way");
    assertThat(ModelCache.in(folder).open(MODEL, form)).isEqualTo("[172, 237]");
    assertThat(ModelCache.NONE.open(MODEL, form)).isEqualTo("[172, 237]");
    assertThat(bytes.conversions).isEqualTo(2);
  }

  @Test
  void namesAModelThatIsMissing() {
    assertThatThrownBy(() -> ModelCache.NONE.open("nowhere.gz", form))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessageContaining("nowhere.gz");
  }
}
