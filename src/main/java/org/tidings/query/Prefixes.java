package org.tidings.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The prefixes of the graph model, which query texts may use without declaring them and which
 * answers and exports are written with.
 */
public final class Prefixes {

  private static final Map<String, String> FIXED = fixed();

  private Prefixes() {}

  private static Map<String, String> fixed() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("td", "https://w3id.org/tidings#");
    prefixes.put("rel", "https://w3id.org/tidings/relation/");
    prefixes.put("kind", "https://w3id.org/tidings/kind/");
    prefixes.put("schema", "https://schema.org/");
    prefixes.put("prov", "http://www.w3.org/ns/prov#");
    prefixes.put("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#");
    prefixes.put("itsrdf", "http://www.w3.org/2005/11/its/rdf#");
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.put("dcterms", "http://purl.org/dc/terms/");
    prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return prefixes;
  }

  /** The namespace of a prefix that is the same for all stores. */
  public static String namespace(String prefix) {
    return Objects.requireNonNull(FIXED.get(prefix), prefix);
  }

  /**
   * Namespaces by prefix, in the order of the graph model's table.
   *
   * @param base the IRI under which the store's resources live
   */
  public static Map<String, String> under(String base) {
    Map<String, String> prefixes = new LinkedHashMap<>(FIXED);
    for (String kind : new String[] {"article", "entity", "thing", "statement", "evidence"}) {
      prefixes.put(kind, base + kind + "/");
    }
    return Collections.unmodifiableMap(prefixes);
  }
}
