/** The terms and prefixes of the graph model: our ontology's and those of others that we use. */
@NullMarked
package org.tidings.graph.vocabulary;

import org.jspecify.annotations.NullMarked;
