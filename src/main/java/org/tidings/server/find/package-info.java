/** The pages by which one finds something: the first page, search, sources. */
@NullMarked
package org.tidings.server.find;

import org.jspecify.annotations.NullMarked;
