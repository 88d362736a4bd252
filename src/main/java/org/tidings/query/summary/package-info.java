/** Reads what all articles together state of each fact, from the summaries beside their graphs. */
@NullMarked
package org.tidings.query.summary;

import org.jspecify.annotations.NullMarked;
