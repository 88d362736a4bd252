/**
 * Turns sentences into clauses and clauses into propositions: who did what to whom, as said by
 * whom. Knows no names, no entities and no graph.
 */
@NullMarked
package org.tidings.relation;

import org.jspecify.annotations.NullMarked;
