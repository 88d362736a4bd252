package org.tidings.graph;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.tidings.article.Span;
import org.tidings.graph.vocabulary.Namespaces;
import org.tidings.identity.Entity;
import org.tidings.identity.Thing;

/**
 * Mints the IRIs of a store: functions of what they name, ASCII throughout. Immutable.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3987">RFC 3987</a>
 */
public final class Iris {

  private static final int NAME_DIGITS = 10;
  private static final int NODE_DIGITS = 20;
  private static final int MAX_SLUG = 80;
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]+( [A-Za-z0-9]+)*+");
  private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9]+");
  private static final Pattern EDGE_HYPHENS = Pattern.compile("^-+|-+$");
  private static final String DBPEDIA = "http://dbpedia.org/resource/";

  private final String base;

  /**
   * IRIs under {@code base}.
   *
   * @throws IllegalArgumentException if the base does not end with a slash
   */
  public Iris(String base) {
    this.base = checkedBase(base);
  }

  /**
   * The base, if it can be one.
   *
   * @throws IllegalArgumentException if it does not end with a slash
   */
  public static String checkedBase(String base) {
    if (!base.endsWith("/")) {
      throw new IllegalArgumentException("a base must end with a slash: " + base);
    }
    return base;
  }

  /** The IRI of the article with this identifier. */
  public String article(String identifier) {
    return base + "article/" + slug(identifier);
  }

  Node entity(Entity entity) {
    return NodeFactory.createURI(entityIri(entity));
  }

  /** The IRI of an entity: a function of its kind and name. */
  public String entityIri(Entity entity) {
    return base + "entity/" + entity.kind().label() + "-" + slug(entity.name());
  }

  Node thing(String article, Thing thing) {
    String noun = NOT_PLAIN.matcher(thing.noun()).replaceAll("");
    String head = noun.isEmpty() ? "thing" : noun;
    return iri("thing/" + head + "-" + Digest.of(NAME_DIGITS, article) + "-" + thing.begin());
  }

  Node statement(Node subject, Node predicate, Node object) {
    return iri(
        "statement/"
            + Digest.of(
                NODE_DIGITS,
                NodeFmtLib.strNT(subject),
                NodeFmtLib.strNT(predicate),
                NodeFmtLib.strNT(object)));
  }

  Node evidence(Node statement, String... parts) {
    return iri("evidence/" + Digest.of(NODE_DIGITS, statement.getURI(), String.join(" ", parts)));
  }

  private Node iri(String path) {
    return NodeFactory.createURI(base + path);
  }

  static Node sentence(String article, Span span) {
    return NodeFactory.createURI(article + "#sentence_" + span.begin() + "_" + span.end());
  }

  static Node phrase(String article, Span span) {
    return NodeFactory.createURI(article + "#phrase_" + span.begin() + "_" + span.end());
  }

  /**
   * The IRI of a prefixed name of the vocabulary.
   *
   * @throws IllegalArgumentException if the prefix is not one of the fixed ones
   */
  static Node term(String prefixedName) {
    return NodeFactory.createURI(
        Namespaces.expand(prefixedName)
            .orElseThrow(() -> new IllegalArgumentException("unknown prefix in " + prefixedName)));
  }

  /** The property of evidence for an argument with this preposition. */
  static Node role(String preposition) {
    return NodeFactory.createURI(Namespaces.ROLE + preposition);
  }

  /** The class named by a common noun; what is not ASCII is spelt by a digest. */
  static Node kind(String noun) {
    String slug = EDGE_HYPHENS.matcher(NOT_PLAIN.matcher(noun).replaceAll("-")).replaceAll("");
    String name =
        PLAIN.matcher(noun).matches()
            ? noun.replace(' ', '_')
            : slug.replace('-', '_') + "_" + Digest.of(NAME_DIGITS, noun);
    boolean xmlName = Character.isLetter(name.charAt(0)) || name.charAt(0) == '_';
    return NodeFactory.createURI(Namespaces.KIND + (xmlName ? name : "_" + name));
  }

  static Node dbpedia(String wikipediaTitle) {
    String encoded = URLEncoder.encode(wikipediaTitle, StandardCharsets.UTF_8);
    return NodeFactory.createURI(
        DBPEDIA
            + encoded
                .replace("+", "%20")
                .replace("%2C", ",")
                .replace("%28", "(")
                .replace("%29", ")"));
  }

  /**
   * ASCII letters and digits, their case kept, the rest joined by hyphens; a digest follows where
   * the name could not be read back.
   */
  static String slug(String name) {
    String slug = EDGE_HYPHENS.matcher(NOT_PLAIN.matcher(name).replaceAll("-")).replaceAll("");
    if (PLAIN.matcher(name).matches() && slug.length() <= MAX_SLUG) {
      return slug;
    }
    String start = slug.substring(0, Math.min(slug.length(), MAX_SLUG));
    String digest = Digest.of(NAME_DIGITS, name);
    return start.isEmpty() ? digest : start + "-" + digest;
  }
}
