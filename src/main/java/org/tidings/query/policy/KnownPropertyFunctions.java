package org.tidings.query.policy;

import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/** No property is a function: Jena's standard registry would load any class that its IRI names. */
final class KnownPropertyFunctions extends PropertyFunctionRegistry {

  @Override
  public boolean manages(String iri) {
    return false;
  }

  @Override
  public @Nullable PropertyFunctionFactory get(String iri) {
    return null;
  }

  @Override
  public boolean isRegistered(String iri) {
    return false;
  }
}
