package org.tidings.relation.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TypedModelTest {

  private static final int THREE_MEGABYTES = 3_000_000;

  @Test
  void isSmallerThanThreeMegabytes() throws IOException {
    assertThat(file().length).isLessThan(THREE_MEGABYTES);
  }

  @Test
  void writesWhatItHasRead() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();

    TypedModel.load().write(written);

    assertThat(written.toByteArray()).isEqualTo(file());
  }

  private static byte[] file() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(TypedModel.class.getResourceAsStream("typed-model.bin"))) {
      return in.readAllBytes();
    }
  }
}
