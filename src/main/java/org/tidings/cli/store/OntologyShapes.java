package org.tidings.cli.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.Shapes;

/** The shapes that come with Tidings. */
public final class OntologyShapes {

  private static final String RESOURCE = "/ontology/shapes.ttl";

  private OntologyShapes() {}

  /** Reads them from the class path. */
  public static Shapes load() {
    try (InputStream in = OntologyShapes.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("this program comes without " + RESOURCE);
      }
      return Shapes.parse(RDFParser.source(in).lang(Lang.TURTLE).toGraph());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
