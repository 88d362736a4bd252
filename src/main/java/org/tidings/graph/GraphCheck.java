package org.tidings.graph;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rfc3986.IRIParseException;
import org.apache.jena.rfc3986.RFC3986;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * Whether a graph can be stored and written out again. TDB2 takes broken IRIs, lone surrogates and
 * NUL, which no RDF syntax can express, so they are refused before a transaction begins. Characters
 * that XML 1.0 forbids are refused too, or RDF/XML could not be written. Jena itself makes no
 * literal with a malformed language tag.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986">RFC 3986</a>
 * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, section 2.2</a>
 */
public final class GraphCheck {

  private final Set<String> good = new HashSet<>();

  private GraphCheck() {}

  /** Why the graph cannot be stored, naming the first term that is at fault. */
  public static Optional<String> problem(ArticleGraph graph) {
    GraphCheck check = new GraphCheck();
    Optional<String> name = check.iriProblem(graph.iri());
    if (name.isPresent()) {
      return name;
    }
    ExtendedIterator<Triple> triples = graph.triples().find();
    try {
      while (triples.hasNext()) {
        Optional<String> problem = check.problem(triples.next());
        if (problem.isPresent()) {
          return problem;
        }
      }
    } finally {
      triples.close();
    }
    return Optional.empty();
  }

  /** Why this text cannot be kept, if it cannot. */
  public static Optional<String> textProblem(String text) {
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      if (!isXmlCharacter(character)) {
        return Optional.of(
            "character U+%04X at %d of \"%s\"".formatted(character, i, abridged(text)));
      }
      i += Character.charCount(character);
    }
    return Optional.empty();
  }

  private Optional<String> problem(Triple triple) {
    return resourceProblem(triple.getSubject())
        .or(() -> resourceProblem(triple.getPredicate()))
        .or(
            () ->
                triple.getObject().isLiteral()
                    ? literalProblem(triple.getObject())
                    : resourceProblem(triple.getObject()));
  }

  private Optional<String> resourceProblem(Node node) {
    return node.isURI()
        ? iriProblem(node.getURI())
        : Optional.of("%s is not an IRI".formatted(abridged(node.toString())));
  }

  private Optional<String> iriProblem(String iri) {
    if (good.contains(iri)) {
      return Optional.empty();
    }
    Optional<String> problem = iriSyntaxProblem(iri);
    if (problem.isEmpty()) {
      good.add(iri);
    }
    return problem;
  }

  /** Why a text is not an absolute IRI, if it is none. */
  public static Optional<String> iriSyntaxProblem(String iri) {
    try {
      return RFC3986.create(iri).hasScheme()
          ? textProblem(iri)
          : Optional.of("<%s> is not an absolute IRI".formatted(abridged(iri)));
    } catch (IRIParseException e) {
      return Optional.of("<%s> is not an IRI: %s".formatted(abridged(iri), e.getMessage()));
    }
  }

  private static Optional<String> literalProblem(Node literal) {
    Optional<String> problem = textProblem(literal.getLiteralLexicalForm());
    if (problem.isEmpty() && !literal.getLiteral().isWellFormed()) {
      return Optional.of(
          "\"%s\" is no value of %s"
              .formatted(
                  abridged(literal.getLiteralLexicalForm()), literal.getLiteralDatatypeURI()));
    }
    return problem;
  }

  private static boolean isXmlCharacter(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }

  private static String abridged(String text) {
    String shown = text.length() <= 60 ? text : text.substring(0, 60) + "...";
    return shown.codePoints().allMatch(GraphCheck::isXmlCharacter)
        ? shown
        : shown.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD]", "\uFFFD");
  }
}
