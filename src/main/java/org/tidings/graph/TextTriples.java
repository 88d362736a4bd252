package org.tidings.graph;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.article.Article;
import org.tidings.article.Metadata;
import org.tidings.article.Span;
import org.tidings.graph.vocabulary.ItsRdf;
import org.tidings.graph.vocabulary.Nif;
import org.tidings.graph.vocabulary.SchemaOrg;
import org.tidings.graph.vocabulary.Td;
import org.tidings.identity.Entity;
import org.tidings.identity.Mention;
import org.tidings.identity.MentionForm;

/** The article itself, its sentences and its mentions. */
final class TextTriples {

  private final Article article;
  private final String iri;
  private final Graph graph;
  private final EntityTriples entities;
  private final Set<Node> phrases = new HashSet<>();

  TextTriples(Article article, String iri, Graph graph, EntityTriples entities) {
    this.article = article;
    this.iri = iri;
    this.graph = graph;
    this.entities = entities;
  }

  Node article() {
    return NodeFactory.createURI(iri);
  }

  void describeArticle() {
    Node node = article();
    Metadata metadata = article.metadata();
    graph.add(node, RDF.type.asNode(), SchemaOrg.NEWS_ARTICLE);
    graph.add(node, SchemaOrg.IDENTIFIER, Literals.plain(article.identifier()));
    metadata.title().ifPresent(it -> graph.add(node, SchemaOrg.HEADLINE, Literals.english(it)));
    metadata.url().ifPresent(it -> graph.add(node, SchemaOrg.URL, Literals.anyUri(it)));
    metadata.author().ifPresent(it -> graph.add(node, SchemaOrg.AUTHOR, Literals.plain(it)));
    metadata.date().ifPresent(it -> graph.add(node, SchemaOrg.DATE_PUBLISHED, Literals.date(it)));
    graph.add(node, SchemaOrg.IN_LANGUAGE, Literals.plain(metadata.language().orElse("en")));
    metadata.publisher().ifPresent(it -> publisher(node, it));
  }

  private void publisher(Node node, String name) {
    String clean = Literals.clean(name);
    if (clean.codePoints().anyMatch(Character::isLetterOrDigit)) {
      Entity publisher = Entity.organization(clean, EntityType.NEWS_MEDIA);
      graph.add(node, SchemaOrg.PUBLISHER, entities.describe(publisher));
    }
  }

  Node sentence(Sentence sentence) {
    Node node = Iris.sentence(iri, sentence.span());
    offsets(node, Nif.SENTENCE, sentence.span(), sentence.text());
    article
        .page(sentence.span().begin())
        .ifPresent(page -> graph.add(node, Td.PAGE, Literals.offset(page)));
    return node;
  }

  /** A stretch of text that need not stand for anything. */
  Node phrase(Span span) {
    Node node = Iris.phrase(iri, span);
    if (phrases.add(node)) {
      offsets(node, Nif.PHRASE, span, span.in(article.text()));
    }
    return node;
  }

  /** A mention, tied to what it stands for; of two with one span the first counts. */
  Node mention(Mention mention) {
    Node node = Iris.phrase(iri, mention.span());
    if (phrases.contains(node) && graph.contains(node, Td.FORM, Node.ANY)) {
      return node;
    }
    phrase(mention.span());
    Node referent = entities.describe(mention.referent());
    graph.add(node, ItsRdf.TA_IDENT_REF, referent);
    graph.add(node, Td.FORM, form(mention.form()));
    if (mention.form() == MentionForm.NAME) {
      entities.alsoCalled(referent, mention.text());
    }
    return node;
  }

  private static Node form(MentionForm form) {
    return switch (form) {
      case NAME -> Td.NAME;
      case NOMINAL -> Td.NOMINAL;
      case PRONOUN -> Td.PRONOUN;
    };
  }

  private void offsets(Node node, Node type, Span span, String words) {
    graph.add(node, RDF.type.asNode(), type);
    graph.add(node, Nif.REFERENCE_CONTEXT, article());
    graph.add(node, Nif.BEGIN_INDEX, Literals.offset(span.begin()));
    graph.add(node, Nif.END_INDEX, Literals.offset(span.end()));
    graph.add(node, Nif.ANCHOR_OF, Literals.english(words));
  }
}
