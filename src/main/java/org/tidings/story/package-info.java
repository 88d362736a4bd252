/**
 * Finds articles that repeat another, as outlets do that print an agency's text: from the sentences
 * in the articles' graphs, for all articles of a store together. What is found is kept in a graph
 * of its own, never in the graph of an article, and can be dropped and found again at will.
 */
@NullMarked
package org.tidings.story;

import org.jspecify.annotations.NullMarked;
