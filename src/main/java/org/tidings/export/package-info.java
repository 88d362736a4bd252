/** Writes the graph for other tools, in every RDF syntax. */
@NullMarked
package org.tidings.export;

import org.jspecify.annotations.NullMarked;
