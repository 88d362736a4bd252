/** The search index: names, facts and sentences by their words, with facets. */
@NullMarked
package org.tidings.server.search;

import org.jspecify.annotations.NullMarked;
