/** Looks for entities that may be one, or more than one, for a person to decide. */
@NullMarked
package org.tidings.query.ambiguity;

import org.jspecify.annotations.NullMarked;
