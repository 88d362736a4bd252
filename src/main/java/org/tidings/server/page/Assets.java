package org.tidings.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Style sheets, scripts and fonts, from the class path. A name is letters, digits, hyphens and dots
 * between letters; nothing else is looked for. Thread-safe.
 */
public final class Assets {

  /**
   * A text ready to be sent: a style sheet, a script or a picture.
   *
   * @param tag an entity tag, the same as long as the text is
   */
  public record Asset(String text, String contentType, String tag) {}

  private static final String NAME = "[a-z0-9]+([-.][a-z0-9]+){0,9}\\.(css|js|svg|txt)";
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "svg", "image/svg+xml",
          "txt", "text/plain;charset=utf-8");

  private final Map<String, Asset> read = new ConcurrentHashMap<>();

  /** The file of that name; empty if there is none. */
  public Optional<Asset> find(String name) {
    return name.matches(NAME)
        ? Optional.ofNullable(read.get(name)).or(() -> load(name))
        : Optional.empty();
  }

  private Optional<Asset> load(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("/org/tidings/server/assets/" + name)) {
      if (in == null) {
        return Optional.empty();
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
      String tag = "\"%08x-%x\"".formatted(text.hashCode(), text.length());
      Asset asset = new Asset(text, type, tag);
      read.put(name, asset);
      return Optional.of(asset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
