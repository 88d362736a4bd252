package org.tidings.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.TimeExpression;
import org.tidings.annotation.Token;
import org.tidings.graph.vocabulary.Namespaces;
import org.tidings.graph.vocabulary.ProvO;
import org.tidings.graph.vocabulary.Td;
import org.tidings.identity.Mention;
import org.tidings.identity.Referent;
import org.tidings.identity.Resolution;
import org.tidings.identity.Thing;
import org.tidings.relation.typed.TypedFact;
import org.tidings.relation.typed.pair.ArgumentKind;
import org.tidings.relation.typed.pair.TypedMention;
import org.tidings.relation.typed.pair.TypedProperty;

/** Statements and evidence of typed facts, and the plain facts among them. */
final class TypedFactTriples {

  private static final Set<Node> LEARNED =
      Arrays.stream(TypedProperty.values())
          .filter(TypedProperty::isLearned)
          .map(it -> property(it.term()))
          .collect(Collectors.toUnmodifiableSet());

  private final Iris iris;
  private final Graph graph;
  private final EntityTriples entities;
  private final TextTriples text;
  private final Resolution resolution;
  private final ContextTriples contexts;

  TypedFactTriples(
      Iris iris,
      Graph graph,
      EntityTriples entities,
      TextTriples text,
      Resolution resolution,
      ContextTriples contexts) {
    this.iris = iris;
    this.graph = graph;
    this.entities = entities;
    this.text = text;
    this.resolution = resolution;
    this.contexts = contexts;
  }

  /** Whether there is a classifier for a property, which decides what is written. */
  static boolean decides(Node property) {
    return LEARNED.contains(property);
  }

  /** Adds a fact, unless its date cannot be told. */
  void add(TypedFact fact) {
    Optional<Node> object = object(fact);
    if (object.isPresent()) {
      Node subject = node(fact.subjectReferent(), fact.subject());
      if (!subject.equals(object.get())) {
        state(fact, subject, object.get());
      }
    }
  }

  private Optional<Node> object(TypedFact fact) {
    TypedMention mention = fact.object();
    return switch (mention.kind()) {
      case DATE, NUMBER -> time(mention);
      case TITLE -> Optional.of(Literals.english(words(mention).toLowerCase(Locale.ROOT)));
      default -> Optional.of(node(fact.objectReferent(), mention));
    };
  }

  // What the resolver cannot tell ("it", "they") is a thing of this article.
  private Node node(Optional<Referent> referent, TypedMention mention) {
    return entities.describe(referent.orElseGet(() -> unknown(mention)));
  }

  private static Thing unknown(TypedMention mention) {
    String noun =
        switch (mention.kind()) {
          case PERSON -> "person";
          case ORGANIZATION -> "organization";
          case PLACE, NATIONALITY, SITE -> "place";
          default -> "thing";
        };
    return new Thing(mention.span().begin(), noun, words(mention), OptionalDouble.empty());
  }

  private static Optional<Node> time(TypedMention mention) {
    String value =
        mention.kind() == ArgumentKind.NUMBER
            ? words(mention)
            : mention.sentence().times().stream()
                .filter(it -> it.begin() == mention.begin())
                .findFirst()
                .map(TimeExpression::value)
                .orElse("");
    return Literals.time(value);
  }

  private static String words(TypedMention mention) {
    return mention.sentence().tokens().subList(mention.begin(), mention.end()).stream()
        .map(Token::word)
        .collect(Collectors.joining(" "));
  }

  private void state(TypedFact fact, Node subject, Node object) {
    Node predicate = property(fact.property().term());
    Node statement = iris.statement(subject, predicate, object);
    graph.add(statement, RDF.type.asNode(), RDF.Statement.asNode());
    graph.add(statement, RDF.subject.asNode(), subject);
    graph.add(statement, RDF.predicate.asNode(), predicate);
    graph.add(statement, RDF.object.asNode(), object);
    graph.add(statement, Td.HAS_EVIDENCE, evidence(fact, statement));
    if (fact.isPlain()) {
      graph.add(subject, predicate, object);
    }
  }

  private static Node property(String term) {
    return NodeFactory.createURI(
        Namespaces.expand(term)
            .orElseThrow(() -> new IllegalStateException("unknown prefix in " + term)));
  }

  private Node evidence(TypedFact fact, Node statement) {
    Node subject = mention(fact.subject());
    Node object = mention(fact.object());
    Sentence sentence = fact.subject().sentence();
    Node source = Iris.sentence(text.article().getURI(), sentence.span());
    Node evidence =
        iris.evidence(statement, source.getURI(), subject.getURI(), "typed", object.getURI());
    if (graph.contains(evidence, RDF.type.asNode(), Td.EVIDENCE)) {
      return evidence;
    }
    graph.add(evidence, RDF.type.asNode(), Td.EVIDENCE);
    graph.add(evidence, ProvO.WAS_QUOTED_FROM, source);
    graph.add(evidence, ProvO.HAD_PRIMARY_SOURCE, text.article());
    graph.add(evidence, Td.CONFIDENCE, Literals.number(fact.confidence()));
    graph.add(evidence, Td.METHOD, Literals.plain(fact.method()));
    graph.add(evidence, Td.SUBJECT_MENTION, subject);
    graph.add(evidence, Td.OBJECT_MENTION, object);
    contexts.add(evidence, fact.context());
    return evidence;
  }

  // The resolver may see the bounds of a name elsewhere; then the evidence keeps those of the fact.
  private Node mention(TypedMention mention) {
    return resolution
        .at(mention.headToken().span())
        .filter(it -> it.span().equals(mention.span()))
        .map((Mention it) -> text.mention(it))
        .orElseGet(() -> text.phrase(mention.span()));
  }
}
