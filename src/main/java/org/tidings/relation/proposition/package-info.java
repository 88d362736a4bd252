/**
 * The one kind of proposition, whatever made it: subject, predicate, object, and in what context it
 * is said.
 */
@NullMarked
package org.tidings.relation.proposition;

import org.jspecify.annotations.NullMarked;
