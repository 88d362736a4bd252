/**
 * The RDF model: vocabulary, IRIs, the graph of an article, its validation. The only place that
 * decides how a proposition looks in RDF.
 */
@NullMarked
package org.tidings.graph;

import org.jspecify.annotations.NullMarked;
