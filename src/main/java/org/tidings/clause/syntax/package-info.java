/**
 * The clause model: from a dependency tree to clauses with subjects, a verb group and arguments.
 * What is made of clauses is the business of the renderings.
 */
@NullMarked
package org.tidings.clause.syntax;

import org.jspecify.annotations.NullMarked;
