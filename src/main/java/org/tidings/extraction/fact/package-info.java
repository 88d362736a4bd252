/** Propositions for the graph: normalised relations between phrases, each in its context. */
@NullMarked
package org.tidings.extraction.fact;

import org.jspecify.annotations.NullMarked;
