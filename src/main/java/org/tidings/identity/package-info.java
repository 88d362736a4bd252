/** Decides which mentions of an article are one entity or one thing, and what it is called. */
@NullMarked
package org.tidings.identity;

import org.jspecify.annotations.NullMarked;
