package org.tidings.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

  private final Path home;

  CacheFolderTest(@TempDir Path home) {
    this.home = home;
  }

  private Path in(Map<String, String> environment) {
    return CacheFolder.in(environment, home.resolve("tmp"));
  }

  @Test
  void isWhereTheEnvironmentSays() {
    String there = home.resolve("there").toString();
    assertThat(in(Map.of("XDG_CACHE_HOME", there, "HOME", home.toString())))
        .isEqualTo(home.resolve("there"));
    assertThat(in(Map.of("LOCALAPPDATA", there))).isEqualTo(home.resolve("there"));
  }

  @Test
  void isInTheHomeOtherwise() {
    assertThat(in(Map.of("XDG_CACHE_HOME", "not/absolute", "HOME", home.toString())))
        .isEqualTo(home.resolve(".cache"));
    assertThat(in(Map.of("XDG_CACHE_HOME", "", "USERPROFILE", home.toString())))
        .isEqualTo(home.resolve(".cache"));
    assertThat(in(Map.of())).isEqualTo(home.resolve("tmp"));
  }
}
