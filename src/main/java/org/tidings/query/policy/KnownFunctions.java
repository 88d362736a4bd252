package org.tidings.query.policy;

import java.util.Set;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * SPARQL's, XPath's and some of ARQ's own functions. Jena's standard registry would load any class
 * that a function's IRI names.
 */
final class KnownFunctions extends FunctionRegistry {

  // Left out: those that evaluate others, wait, print, or tell of the machine.
  private static final Set<String> HARMLESS_ARQ_FUNCTIONS =
      Set.of(
          "date",
          "e",
          "langeq",
          "localname",
          "max",
          "min",
          "namespace",
          "now",
          "pi",
          "sha1sum",
          "sprintf",
          "strjoin",
          "strlen",
          "substr",
          "substring");

  private final FunctionRegistry standard = FunctionRegistry.standardRegistry();

  boolean knows(String iri) {
    return standard.isRegistered(iri) || isHarmlessArqFunction(iri);
  }

  private static boolean isHarmlessArqFunction(String iri) {
    String library = ARQConstants.ARQFunctionLibraryURI;
    return iri.startsWith(library)
        && HARMLESS_ARQ_FUNCTIONS.contains(iri.substring(library.length()));
  }

  @Override
  public @Nullable FunctionFactory get(String iri) {
    return knows(iri) ? standard.get(iri) : null;
  }

  @Override
  public boolean isRegistered(String iri) {
    return knows(iri);
  }
}
