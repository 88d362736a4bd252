/**
 * Finds content: files, folders, standard input, lines of JSON Lines files, and says what kind of
 * bytes they are. The only place that opens inputs; what the bytes mean is the business of {@code
 * article}.
 */
@NullMarked
package org.tidings.source;

import org.jspecify.annotations.NullMarked;
