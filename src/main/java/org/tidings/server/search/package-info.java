/** The index of names: type-ahead and search by label and alias, with facets. */
@NullMarked
package org.tidings.server.search;

import org.jspecify.annotations.NullMarked;
