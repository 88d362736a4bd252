/** The pages that compare: two entities, and what outlets report. */
@NullMarked
package org.tidings.server.compare;

import org.jspecify.annotations.NullMarked;
