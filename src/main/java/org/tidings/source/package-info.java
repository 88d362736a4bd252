/**
 * Finds content and says what kind of bytes it is. Here is what is found: documents, and why there
 * is none. {@code content} takes documents out of the bytes of a file; {@code files} opens files,
 * folders and standard input, and is the only place that does. What the bytes mean is the business
 * of {@code article}.
 */
@NullMarked
package org.tidings.source;

import org.jspecify.annotations.NullMarked;
