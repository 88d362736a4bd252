/** Decides which names of an article are of one entity, by their words alone. */
@NullMarked
package org.tidings.identity.name.joining;

import org.jspecify.annotations.NullMarked;
