package org.tidings.cli.serve;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.cli.outcome.Failure;

class PasswordFileTest {

  private final Path file;

  PasswordFileTest(@TempDir Path folder) throws IOException {
    this.file = Files.writeString(folder.resolve("readers"), "ann:secret-of-ann");
  }

  private void permit(String permissions) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw-r--r--", "rw-rw-rw-"})
  void isRefusedWhereOthersCanReadIt(String permissions) throws IOException {
    permit(permissions);
    assertThatThrownBy(() -> PasswordFile.read(file))
        .isInstanceOf(Failure.class)
        .hasMessageContaining(file.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "r--------"})
  void isReadWhereOnlyItsOwnerCan(String permissions) throws IOException {
    permit(permissions);
    assertThatCode(() -> PasswordFile.read(file)).doesNotThrowAnyException();
  }
}
