package org.tidings.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * What was built: this program, and the libraries that it was built with.
 *
 * @param version of Tidings
 * @param revision names the rules, tables and classes that make graphs, as 64 hexadecimal digits:
 *     equal for equal sources, on whatever machine they were built
 * @param jena the version of the library that holds, stores and queries graphs
 * @param coreNlp the version of the library that reads sentences
 */
public record Release(String version, String revision, String jena, String coreNlp) {

  private static final Release THIS = read();

  /** As it was written down when this program was built. */
  public static Release ofThisBuild() {
    return THIS;
  }

  private static Release read() {
    try (InputStream in = resource("release.properties");
        InputStream revision = resource("revision.txt")) {
      Properties properties = new Properties();
      properties.load(in);
      return new Release(
          properties.getProperty("tidings", "unknown"),
          new String(revision.readAllBytes(), StandardCharsets.US_ASCII).strip(),
          properties.getProperty("jena", "unknown"),
          properties.getProperty("corenlp", "unknown"));
    } catch (IOException e) {
      throw new UncheckedIOException("what this program was built of cannot be read", e);
    }
  }

  private static InputStream resource(String name) {
    InputStream in = Release.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(
          "missing from the class path: %s; it is written by ./mvnw process-classes"
              .formatted(name));
    }
    return in;
  }
}
