/**
 * Typed facts: the relations between arguments in a sentence that have a property of schema.org,
 * found by rules and by a linear classifier for each property.
 */
@NullMarked
package org.tidings.relation.typed;

import org.jspecify.annotations.NullMarked;
