/**
 * Turns bytes into clean text with metadata and a stable identity. Offsets everywhere in Tidings
 * are UTF-16 units of an article's text as read. The only place that knows HTML.
 */
@NullMarked
package org.tidings.article;

import org.jspecify.annotations.NullMarked;
