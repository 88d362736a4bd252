package org.tidings.graph.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/** The prefixes of the graph model, for reading and for writing. */
public final class Namespaces {

  /** Open relations: predicates named by lemmas, such as {@code rel:ratify}. */
  public static final String REL = "https://w3id.org/tidings/relation/";

  /** Further arguments of evidence, named by their prepositions: {@code role:with}. */
  public static final String ROLE = "https://w3id.org/tidings/role/";

  /** Classes named by common nouns, such as {@code kind:treaty}. */
  public static final String KIND = "https://w3id.org/tidings/kind/";

  /** Prefixes that are the same in every store, in the order of the documentation. */
  public static final Map<String, String> FIXED = fixed();

  private Namespaces() {}

  /**
   * The fixed prefixes and those of the resources of a store: {@code article}, {@code entity},
   * {@code thing}, {@code statement} and {@code evidence}.
   *
   * @param base the store's base, with the slash at its end
   * @throws IllegalArgumentException if the base does not end with a slash
   */
  public static Map<String, String> under(String base) {
    if (!base.endsWith("/")) {
      throw new IllegalArgumentException("a base must end with a slash: " + base);
    }
    Map<String, String> prefixes = new LinkedHashMap<>(FIXED);
    prefixes.put("article", base + "article/");
    prefixes.put("entity", base + "entity/");
    prefixes.put("thing", base + "thing/");
    prefixes.put("statement", base + "statement/");
    prefixes.put("evidence", base + "evidence/");
    return Collections.unmodifiableMap(prefixes);
  }

  /**
   * The IRI of a name such as {@code schema:spouse}, if its prefix is one of the {@link #FIXED}.
   */
  public static Optional<String> expand(String prefixedName) {
    int colon = prefixedName.indexOf(':');
    return colon < 0
        ? Optional.empty()
        : Optional.ofNullable(FIXED.get(prefixedName.substring(0, colon)))
            .map(namespace -> namespace + prefixedName.substring(colon + 1));
  }

  private static Map<String, String> fixed() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("td", Td.NS);
    prefixes.put("rel", REL);
    prefixes.put("role", ROLE);
    prefixes.put("kind", KIND);
    prefixes.put("schema", SchemaOrg.NS);
    prefixes.put("prov", ProvO.NS);
    prefixes.put("nif", Nif.NS);
    prefixes.put("itsrdf", ItsRdf.NS);
    prefixes.put("skos", SKOS.getURI());
    prefixes.put("dcterms", DCTerms.getURI());
    prefixes.put("rdf", RDF.getURI());
    prefixes.put("rdfs", RDFS.getURI());
    prefixes.put("xsd", XSD.getURI());
    return Collections.unmodifiableMap(prefixes);
  }
}
