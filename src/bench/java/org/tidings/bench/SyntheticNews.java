package org.tidings.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.tidings.graph.ArticleGraph;
import org.tidings.graph.vocabulary.Namespaces;
import org.tidings.graph.vocabulary.Nif;
import org.tidings.graph.vocabulary.ProvO;
import org.tidings.graph.vocabulary.SchemaOrg;
import org.tidings.graph.vocabulary.Td;
import org.tidings.store.GraphStore;
import org.tidings.store.LedgerEntry;
import org.tidings.store.StoreException;
import org.tidings.store.StoredArticle;

/**
 * A store of made-up articles of about fifty quads each. A few entities are in very many articles,
 * most are in few, as in the news (Zipf's law). The same numbers give the same store.
 */
final class SyntheticNews {

  static final String BASE = "http://localhost:3030/";
  static final int ENTITIES = 50_000;

  private static final int RELATIONS = 300;
  private static final int PUBLISHERS = 150;
  private static final int BATCH = 5_000;
  private static final String[] SYLLABLES = {
    "ka", "ro", "mi", "ten", "vor", "sul", "den", "ari", "pol", "gra", "nem", "ost", "lin", "bex"
  };

  private final Random random = new Random(7);
  private final double[] cumulated = new double[ENTITIES];

  SyntheticNews() {
    double sum = 0;
    for (int i = 0; i < ENTITIES; i++) {
      sum += 1.0 / (i + 10);
      cumulated[i] = sum;
    }
  }

  /** The number of an entity, the smaller the more often. */
  int entity() {
    int found =
        java.util.Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[ENTITIES - 1]);
    return Math.min(ENTITIES - 1, found < 0 ? -found - 1 : found);
  }

  static String iri(int entity) {
    return BASE + "entity/person-" + label(entity).replace(' ', '-');
  }

  static String label(int entity) {
    return word(entity % 2_000) + " " + word(2_000 + entity);
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number + 14; rest > 0; rest /= SYLLABLES.length) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  GraphStore make(Path folder, int articles) throws StoreException {
    GraphStore store = GraphStore.openOrCreate(folder, BASE);
    List<StoredArticle> batch = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      batch.add(article(i));
      if (batch.size() == BATCH || i == articles - 1) {
        store.commit(batch);
        batch.clear();
      }
    }
    store.compactIfGrown();
    return store;
  }

  private StoredArticle article(int number) {
    String iri = BASE + "article/synthetic-" + number;
    Graph graph = GraphFactory.createDefaultGraph();
    Node article = node(iri);
    String date = "20%02d-%02d-%02d".formatted(number % 5 + 20, number % 12 + 1, number % 28 + 1);
    add(graph, article, RDF.Nodes.type, SchemaOrg.NEWS_ARTICLE);
    add(
        graph,
        article,
        SchemaOrg.IDENTIFIER,
        NodeFactory.createLiteralString("synthetic-" + number));
    add(graph, article, SchemaOrg.HEADLINE, text("Headline of article " + number));
    add(
        graph,
        article,
        SchemaOrg.DATE_PUBLISHED,
        NodeFactory.createLiteralDT(date, XSDDatatype.XSDdate));
    Node publisher = node(BASE + "entity/organization-Publisher-" + number % PUBLISHERS);
    add(graph, article, SchemaOrg.PUBLISHER, publisher);
    add(graph, publisher, SKOS.prefLabel.asNode(), text("Publisher " + number % PUBLISHERS));
    Set<Integer> named = new HashSet<>();
    for (int sentence = 0; sentence < 2; sentence++) {
      int subject = entity();
      int object = entity();
      named.add(subject);
      named.add(object);
      statement(graph, article, number, sentence, subject, object, date);
    }
    named.forEach(entity -> entity(graph, entity));
    return new StoredArticle(
        new LedgerEntry(iri, "synthetic-" + number, "c", "f", Optional.empty(), Optional.empty()),
        new ArticleGraph(iri, graph));
  }

  private static void entity(Graph graph, int number) {
    Node entity = node(iri(number));
    add(graph, entity, RDF.Nodes.type, SchemaOrg.PERSON);
    add(graph, entity, SKOS.prefLabel.asNode(), text(label(number)));
    add(graph, entity, SKOS.altLabel.asNode(), text(label(number)));
    add(graph, entity, SKOS.altLabel.asNode(), text(word(2_000 + number)));
  }

  private void statement(
      Graph graph, Node article, int number, int sentence, int from, int to, String date) {
    int relationNumber = (int) (RELATIONS * Math.pow(random.nextDouble(), 3));
    Node relation = node(Namespaces.REL + "relate" + relationNumber);
    boolean thing = random.nextInt(3) > 0;
    Node subject = node(iri(from));
    Node object = thing ? node(BASE + "thing/plan-" + number + "-" + sentence) : node(iri(to));
    String key = from + "-" + relationNumber + "-" + (thing ? "t" + number + sentence : to);
    Node statement = node(BASE + "statement/s" + key);
    Node evidence = node(BASE + "evidence/e" + number + "-" + sentence);
    boolean denied = random.nextInt(30) == 0;
    if (thing) {
      add(graph, object, RDF.Nodes.type, node(Namespaces.KIND + "plan"));
      add(graph, object, RDFS.Nodes.label, text("the plan of " + number));
    }
    if (!denied) {
      add(graph, subject, relation, object);
    }
    add(graph, statement, RDF.Nodes.type, RDF.Nodes.Statement);
    add(graph, statement, RDF.Nodes.subject, subject);
    add(graph, statement, RDF.Nodes.predicate, relation);
    add(graph, statement, RDF.Nodes.object, object);
    add(graph, statement, Td.HAS_EVIDENCE, evidence);
    int begin = sentence * 100;
    Node quoted = node(article.getURI() + "#sentence_" + begin + "_" + (begin + 80));
    add(graph, quoted, RDF.Nodes.type, Nif.SENTENCE);
    add(
        graph,
        quoted,
        Nif.ANCHOR_OF,
        text(label(from) + " relates to it in article " + number + ", sentence " + sentence));
    add(graph, evidence, RDF.Nodes.type, Td.EVIDENCE);
    add(graph, evidence, ProvO.WAS_QUOTED_FROM, quoted);
    add(graph, evidence, ProvO.HAD_PRIMARY_SOURCE, article);
    add(graph, evidence, Td.ATTRIBUTION, Td.OWN_VOICE);
    add(graph, evidence, Td.POLARITY, denied ? Td.NEGATIVE : Td.POSITIVE);
    add(graph, evidence, Td.MODALITY, Td.CERTAIN);
    add(graph, evidence, Td.CONFIDENCE, NodeFactory.createLiteralDT("0.8", XSDDatatype.XSDdouble));
    add(graph, evidence, Td.EVENT_TIME, NodeFactory.createLiteralDT(date, XSDDatatype.XSDdate));
    add(graph, evidence, Td.METHOD, NodeFactory.createLiteralString("synthetic"));
  }

  private static void add(Graph graph, Node subject, Node predicate, Node object) {
    graph.add(Triple.create(subject, predicate, object));
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }
}
