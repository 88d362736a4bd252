/**
 * Clauses and who is who to propositions: open relations of clauses and noun phrases, and typed
 * relations of classifiers and rules, all of one kind. Knows no graph.
 */
@NullMarked
package org.tidings.relation;

import org.jspecify.annotations.NullMarked;
