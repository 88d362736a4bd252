package org.tidings.cli.terminal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where programs keep what they can make again: {@code XDG_CACHE_HOME}, {@code LOCALAPPDATA} on
 * Windows, or {@code .cache} in the user's home.
 *
 * @see <a href="https://specifications.freedesktop.org/basedir-spec/latest/">XDG Base Directory
 *     Specification</a>
 */
final class CacheFolder {

  private CacheFolder() {}

  /**
   * The folder that the environment tells.
   *
   * @param otherwise the folder for a user without a home
   */
  static Path in(Map<String, String> environment, Path otherwise) {
    return absolute(environment, "XDG_CACHE_HOME")
        .or(() -> absolute(environment, "LOCALAPPDATA"))
        .or(() -> absolute(environment, "HOME").map(home -> home.resolve(".cache")))
        .or(() -> absolute(environment, "USERPROFILE").map(home -> home.resolve(".cache")))
        .orElse(otherwise);
  }

  // The specification tells to ignore what is not absolute.
  private static Optional<Path> absolute(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
