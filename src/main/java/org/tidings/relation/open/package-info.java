/** Propositions for the graph: normalised relations between phrases, each in its context. */
@NullMarked
package org.tidings.relation.open;

import org.jspecify.annotations.NullMarked;
