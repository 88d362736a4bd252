/**
 * Reads the graph model back: what nodes are called and are, and what is stated of them, by whom,
 * where. The only place that knows how a fact lies in triples; whatever shows facts asks here.
 */
@NullMarked
package org.tidings.query.graph;

import org.jspecify.annotations.NullMarked;
