/** The pages that compare: two entities, what outlets report, and what is new. */
@NullMarked
package org.tidings.server.compare;

import org.jspecify.annotations.NullMarked;
