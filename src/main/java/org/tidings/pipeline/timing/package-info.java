/** How long the steps from bytes to stored quads take; none of them is changed by being timed. */
@NullMarked
package org.tidings.pipeline.timing;

import org.jspecify.annotations.NullMarked;
