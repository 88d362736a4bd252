/**
 * Open propositions as text: the renderings of clauses that open information extraction is measured
 * by, n-ary and binary. The graph is not made from these but from the clauses.
 */
@NullMarked
package org.tidings.extraction.open;

import org.jspecify.annotations.NullMarked;
