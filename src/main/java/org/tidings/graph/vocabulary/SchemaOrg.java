package org.tidings.graph.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of schema.org that the graph uses for articles and entities. Typed relations are
 * further terms of this namespace; {@code ontology/relations.csv} and the classifiers name them.
 *
 * @see <a href="https://schema.org/">schema.org</a>
 */
public final class SchemaOrg {

  public static final String NS = "https://schema.org/";

  // Articles
  public static final Node NEWS_ARTICLE = term("NewsArticle");
  public static final Node IDENTIFIER = term("identifier");
  public static final Node HEADLINE = term("headline");
  public static final Node URL = term("url");
  public static final Node PUBLISHER = term("publisher");
  public static final Node AUTHOR = term("author");
  public static final Node DATE_PUBLISHED = term("datePublished");
  public static final Node IN_LANGUAGE = term("inLanguage");

  // Classes of entities
  public static final Node PERSON = term("Person");
  public static final Node ORGANIZATION = term("Organization");
  public static final Node GOVERNMENT_ORGANIZATION = term("GovernmentOrganization");
  public static final Node NEWS_MEDIA_ORGANIZATION = term("NewsMediaOrganization");
  public static final Node PLACE = term("Place");
  public static final Node COUNTRY = term("Country");
  public static final Node CITY = term("City");
  public static final Node ADMINISTRATIVE_AREA = term("AdministrativeArea");
  public static final Node EVENT = term("Event");
  public static final Node CREATIVE_WORK = term("CreativeWork");
  public static final Node THING = term("Thing");

  private SchemaOrg() {}

  /** The class or property of schema.org with this name. */
  public static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
