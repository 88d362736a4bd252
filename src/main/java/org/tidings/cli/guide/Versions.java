package org.tidings.cli.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The versions that this program was built as and with.
 *
 * @param jena of the library that stores and queries
 * @param coreNlp of the library that reads sentences
 */
public record Versions(String tidings, String jena, String coreNlp) {

  /** As Maven wrote them down. */
  public static Versions ofThisBuild() {
    Properties properties = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own versions cannot be read", e);
    }
    return new Versions(
        properties.getProperty("tidings", "unknown"),
        properties.getProperty("jena", "unknown"),
        properties.getProperty("corenlp", "unknown"));
  }
}
