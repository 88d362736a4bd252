/** The pages of the explorer. */
@NullMarked
package org.tidings.server.explorer;

import org.jspecify.annotations.NullMarked;
