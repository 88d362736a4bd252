package org.tidings.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An RDF syntax to export to. */
public enum ExportFormat {
  /** Sorted bytewise, the same bytes for the same graph. */
  NTRIPLES("nt"),
  /** Sorted bytewise, the same bytes for the same graph: the reference export. */
  NQUADS("nq"),
  /** Streamed, in blocks of one subject. */
  TURTLE("ttl"),
  /** Streamed, in blocks of one subject in one graph. */
  TRIG("trig"),
  /** Needs memory for everything that is exported. */
  JSONLD("jsonld"),
  /** Needs memory for everything that is exported. */
  RDFXML("rdf|xml|owl");

  private static final String GZIP = ".gz";

  private final String extensions;

  ExportFormat(String extensions) {
    this.extensions = extensions;
  }

  /** The format of that name, in any case: {@code turtle}, {@code n-quads}. */
  public static Optional<ExportFormat> named(String name) {
    String wanted = name.toUpperCase(Locale.ROOT).replace("-", "").replace("/", "");
    return Arrays.stream(values()).filter(format -> format.name().equals(wanted)).findFirst();
  }

  /** The format that a file's extension tells, before {@code .gz} where there is one. */
  public static Optional<ExportFormat> ofFileName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String plain = name.endsWith(GZIP) ? name.substring(0, name.length() - GZIP.length()) : name;
    String extension = plain.substring(plain.lastIndexOf('.') + 1);
    return Arrays.stream(values())
        .filter(format -> extension.matches(format.extensions))
        .findFirst();
  }

  /** Whether it can name graphs; otherwise all graphs become one. */
  public boolean hasNamedGraphs() {
    return this == NQUADS || this == TRIG || this == JSONLD;
  }

  /** As it is written on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
