/**
 * What an article is: clean text with metadata, passages and a stable identity. Offsets everywhere
 * in Tidings are UTF-16 units of an article's text as read. {@code reading} makes articles of
 * documents; {@code passage} finds their own words, {@code html} reads web pages, {@code day} finds
 * the day of publication, {@code text} makes characters of bytes, {@code boilerplate} knows what is
 * no article. The only place that knows HTML.
 */
@NullMarked
package org.tidings.article;

import org.jspecify.annotations.NullMarked;
