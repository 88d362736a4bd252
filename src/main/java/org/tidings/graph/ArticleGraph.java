package org.tidings.graph;

import org.apache.jena.graph.Graph;

/**
 * Everything that one article says, as RDF.
 *
 * @param iri the article's IRI, which is also the graph's name
 * @param triples not to be changed any more
 */
public record ArticleGraph(String iri, Graph triples) {}
