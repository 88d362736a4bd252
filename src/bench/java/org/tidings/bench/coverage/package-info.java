/** Tells of each clause whether it gave a proposition, and if not, why: what extraction loses. */
@NullMarked
package org.tidings.bench.coverage;

import org.jspecify.annotations.NullMarked;
