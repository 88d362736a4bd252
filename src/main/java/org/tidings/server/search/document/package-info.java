/** What the search index holds of an article: its documents, their fields and their words. */
@NullMarked
package org.tidings.server.search.document;

import org.jspecify.annotations.NullMarked;
