/**
 * Open tuples, the catalogue of rules that make them, and what is asked of each whatever its rule.
 * How clauses are rendered is the business of {@code open} and {@code triple}.
 */
@NullMarked
package org.tidings.relation.rendering.tuple;

import org.jspecify.annotations.NullMarked;
