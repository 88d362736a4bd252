package org.tidings.server.explore.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.tidings.graph.vocabulary.SchemaOrg;
import org.tidings.graph.vocabulary.Td;
import org.tidings.query.graph.FactReader;
import org.tidings.query.graph.Term;
import org.tidings.query.graph.Terms;
import org.tidings.server.explore.fact.StatedValues.StatedValue;

/** Reads profiles, for one read transaction. */
public final class EntityProfiles {

  private static final int MOST_VALUES = 3;
  private static final int MOST_ALSO = 5;

  /** So many articles, or so sure an evidence, is enough for the line under the name. */
  private static final int ENOUGH_ARTICLES = 2;

  private static final double SURE = 0.85;
  private static final double SURE_OF_LIFE = 0.97;

  /** How typed facts are told, in the order of telling. */
  private static final Map<Node, String> PHRASES = phrases();

  /** What nobody should say of somebody on the strength of one doubtful sentence. */
  private static final Set<Node> PRIVATE =
      Set.of(
          SchemaOrg.term("nationality"),
          SchemaOrg.term("birthDate"),
          SchemaOrg.term("birthPlace"),
          SchemaOrg.term("deathDate"),
          SchemaOrg.term("homeLocation"),
          Td.POLITICAL_AFFILIATION,
          SchemaOrg.term("spouse"),
          SchemaOrg.term("parent"));

  private static final Set<Node> ONLY_ONE =
      Set.of(
          SchemaOrg.term("birthDate"),
          SchemaOrg.term("birthPlace"),
          SchemaOrg.term("deathDate"),
          SchemaOrg.term("foundingDate"));

  private static final String BORN_IN = "born in";
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final FactReader reader;
  private final DatasetGraph dataset;
  private final Terms terms;

  public EntityProfiles(FactReader reader) {
    this.reader = reader;
    this.dataset = reader.dataset();
    this.terms = reader.terms();
  }

  /** The profile of a node; empty if the store does not know it. */
  public Optional<EntityProfile> of(Node node) {
    if (!dataset.getDefaultGraph().contains(node, Node.ANY, Node.ANY)) {
      return Optional.empty();
    }
    Term term = terms.of(node);
    StatedValues stated = new StatedValues(reader, node, PHRASES.keySet());
    return Optional.of(
        new EntityProfile(
            term,
            texts(node, RDF.Nodes.type, this::className),
            texts(node, SKOS.altLabel.asNode(), Terms::text).stream()
                .filter(name -> !name.equals(term.label()))
                .toList(),
            texts(node, SKOS.exactMatch.asNode(), Terms::text).stream()
                .filter(iri -> iri.startsWith("http"))
                .toList(),
            description(stated),
            alsoStated(stated),
            articles(node)));
  }

  private List<String> texts(Node node, Node property, Function<Node, String> text) {
    return terms.values(node, property).stream().map(text).distinct().sorted().toList();
  }

  private String className(Node type) {
    return Term.spaced(terms.label(type));
  }

  private int articles(Node node) {
    Set<Node> articles = new HashSet<>();
    dataset
        .find(Node.ANY, node, RDF.Nodes.type, Node.ANY)
        .forEachRemaining(quad -> articles.add(quad.getGraph()));
    return articles.size();
  }

  private String description(StatedValues stated) {
    List<String> parts = new ArrayList<>();
    PHRASES.forEach(
        (property, phrase) -> {
          List<String> values = labels(shown(property, stated));
          if (!values.isEmpty()) {
            add(phrased(phrase, values), parts);
          }
        });
    if (parts.isEmpty()) {
      return "";
    }
    String line = String.join("; ", parts);
    return Character.toUpperCase(line.charAt(0))
        + line.substring(1)
        + (line.endsWith(".") ? "" : ".");
  }

  /** What stands in the line under the name: what holds, and is stated well enough. */
  private static List<StatedValue> shown(Node property, StatedValues stated) {
    double sure = PRIVATE.contains(property) ? SURE_OF_LIFE : SURE;
    return stated.of(property).stream()
        .filter(it -> !stated.isOver(property, it))
        .filter(it -> it.articles() >= ENOUGH_ARTICLES || it.confidence() >= sure)
        .limit(ONLY_ONE.contains(property) ? 1 : MOST_VALUES)
        .toList();
  }

  private List<String> alsoStated(StatedValues stated) {
    List<String> parts = new ArrayList<>();
    PHRASES.forEach(
        (property, phrase) -> {
          List<StatedValue> shown = shown(property, stated);
          stated.of(property).stream()
              .filter(value -> !shown.contains(value))
              .limit(MOST_ALSO)
              .forEach(
                  value -> {
                    String part = phrased(phrase, labels(List.of(value)));
                    parts.add(value.former() ? "formerly " + part : part);
                  });
        });
    return parts.stream().distinct().toList();
  }

  private List<String> labels(List<StatedValue> values) {
    return values.stream().map(it -> terms.label(it.value())).distinct().toList();
  }

  /** On a day, but in a month or a year. */
  private static String phrased(String phrase, List<String> values) {
    boolean vague = phrase.endsWith(" on") && !DAY.matcher(values.get(0)).matches();
    String fitting = vague ? phrase.replaceFirst(" on$", " in") : phrase;
    return (fitting + " " + String.join(", ", values)).strip();
  }

  /** Born in 1952, and born in Oslo, is born in 1952 in Oslo. */
  private static void add(String part, List<String> parts) {
    int last = parts.size() - 1;
    if (last >= 0 && part.startsWith(BORN_IN) && parts.get(last).startsWith("born ")) {
      parts.set(last, parts.get(last) + part.substring("born".length()));
    } else {
      parts.add(part);
    }
  }

  private static Map<Node, String> phrases() {
    Map<Node, String> phrases = new LinkedHashMap<>();
    phrases.put(SchemaOrg.term("jobTitle"), "");
    phrases.put(Td.CHIEF_EXECUTIVE, "led by");
    phrases.put(SchemaOrg.term("nationality"), "national of");
    phrases.put(SchemaOrg.term("birthDate"), "born on");
    phrases.put(SchemaOrg.term("birthPlace"), BORN_IN);
    phrases.put(SchemaOrg.term("deathDate"), "died on");
    phrases.put(SchemaOrg.term("homeLocation"), "lives in");
    phrases.put(SchemaOrg.term("affiliation"), "of");
    phrases.put(Td.POLITICAL_AFFILIATION, "member of");
    phrases.put(SchemaOrg.term("alumniOf"), "educated at");
    phrases.put(SchemaOrg.term("spouse"), "married to");
    phrases.put(SchemaOrg.term("parent"), "child of");
    phrases.put(SchemaOrg.term("foundingDate"), "founded on");
    phrases.put(SchemaOrg.term("founder"), "founded by");
    phrases.put(SchemaOrg.term("location"), "based in");
    phrases.put(SchemaOrg.term("parentOrganization"), "part of");
    return phrases;
  }
}
