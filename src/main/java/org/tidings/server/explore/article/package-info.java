/** Reads an article as its page shows it: the text with names and facts, and its near copies. */
@NullMarked
package org.tidings.server.explore.article;

import org.jspecify.annotations.NullMarked;
