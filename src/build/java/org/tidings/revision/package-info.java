/** Runs while Tidings is built: names the sources that make graphs. */
@NullMarked
package org.tidings.revision;

import org.jspecify.annotations.NullMarked;
