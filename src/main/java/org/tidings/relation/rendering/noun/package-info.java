/**
 * Noun phrases for triples: as short as they still name the thing, coordination told one by one,
 * and their modifiers. Knows clauses' phrases, but nothing of tuples.
 */
@NullMarked
package org.tidings.relation.rendering.noun;

import org.jspecify.annotations.NullMarked;
