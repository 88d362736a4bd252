/** Trees of a slower, more accurate parser, whose model does not come with Tidings. */
@NullMarked
package org.tidings.annotation.accurate;

import org.jspecify.annotations.NullMarked;
