package org.tidings.pipeline;

import org.tidings.graph.ArticleGraph;

/**
 * An article's graph, valid and ready to be stored.
 *
 * @param sentences how many the article has
 * @param facts how often a sentence states a plain fact
 */
public record BuiltGraph(ArticleGraph graph, int sentences, int facts) implements GraphOutcome {}
