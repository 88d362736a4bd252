/**
 * How far a proposition is to be trusted, learned from development sets: what a clause and the
 * words of a proposition show, and a logistic regression over it.
 */
@NullMarked
package org.tidings.relation.confidence;

import org.jspecify.annotations.NullMarked;
