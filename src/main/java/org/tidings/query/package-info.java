/** Bounded, read-only SPARQL, the named queries, and facts with their evidence. */
@NullMarked
package org.tidings.query;

import org.jspecify.annotations.NullMarked;
