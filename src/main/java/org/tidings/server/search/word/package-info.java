/** What somebody typed: the queries that it stands for, and what it is without mistakes. */
@NullMarked
package org.tidings.server.search.word;

import org.jspecify.annotations.NullMarked;
