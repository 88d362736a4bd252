package org.tidings.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Text files of the program that lie beside the classes which read them. */
public final class ResourceText {

  private ResourceText() {}

  /**
   * The text, in UTF-8, of the resource of that name in the package of {@code neighbour}.
   *
   * @throws IllegalStateException if there is none, or it cannot be read
   */
  public static String beside(Class<?> neighbour, String name) {
    try (var in = neighbour.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not beside its class");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name + " cannot be read", e);
    }
  }
}
