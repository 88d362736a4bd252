package org.tidings.annotation.accurate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelJarTest {

  private final Path folder;

  ModelJarTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** An archive with an object where the model should be. */
  private ModelJar forged() throws Exception {
    Path file = folder.resolve(ModelJar.NAME);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("edu/stanford/nlp/models/srparser/englishSR.beam.ser.gz"));
      ObjectOutputStream out = new ObjectOutputStream(new GZIPOutputStream(zip));
      out.writeObject("harm");
      out.close();
    }
    return ModelJar.find(List.of(folder));
  }

  @Test
  void readsNothingOfAnArchiveThatWasNotPublished() throws Exception {
    ModelJar forged = forged();
    assertThatThrownBy(forged::model)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is not the archive that was published")
        .hasMessageContaining("fetch it again");
  }

  @Test
  void saysWhereItLookedInVain() {
    assertThatThrownBy(() -> ModelJar.find(List.of(folder)))
        .isInstanceOf(MissingModelException.class)
        .satisfies(e -> assertThat(e.getMessage()).contains(ModelJar.NAME));
  }
}
