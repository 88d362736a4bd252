/** Finds where the names of an article are. */
@NullMarked
package org.tidings.identity.name.spotting;

import org.jspecify.annotations.NullMarked;
