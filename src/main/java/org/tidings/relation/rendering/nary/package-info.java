/**
 * Sentences to open tuples, by the n-ary rendering of clauses that is here or the binary one of
 * {@code triple}. The graph is not made from these but from the clauses.
 */
@NullMarked
package org.tidings.relation.rendering.nary;

import org.jspecify.annotations.NullMarked;
