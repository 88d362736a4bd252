/**
 * TDB2's connection and its files: generations, journal, blocks in use, packing of indexes. Knows
 * nothing of what the quads say.
 */
@NullMarked
package org.tidings.store.tdb;

import org.jspecify.annotations.NullMarked;
