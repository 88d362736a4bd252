/** Keeps the index beside the store, and brings it to the state of the store. */
@NullMarked
package org.tidings.server.search.keeping;

import org.jspecify.annotations.NullMarked;
