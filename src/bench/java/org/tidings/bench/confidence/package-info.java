/** Learning how much of a proposition is likely to be right from CaRB's development set. */
@NullMarked
package org.tidings.bench.confidence;

import org.jspecify.annotations.NullMarked;
