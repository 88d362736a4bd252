/**
 * Bounds what queries hold in memory: rows that are sorted, told apart, grouped or joined are
 * counted while they are held, for each query and for all together.
 */
@NullMarked
package org.tidings.store.memory;

import org.jspecify.annotations.NullMarked;
