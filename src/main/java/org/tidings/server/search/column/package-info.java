/** Reads the columns of the index: what matches, and the values of fields as numbers. */
@NullMarked
package org.tidings.server.search.column;

import org.jspecify.annotations.NullMarked;
