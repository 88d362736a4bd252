/** Divides a text into paragraphs, and finds those stretches that are the article's own words. */
@NullMarked
package org.tidings.article.passage;

import org.jspecify.annotations.NullMarked;
