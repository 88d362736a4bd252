/**
 * Takes main text and metadata out of web pages, as strings; {@code article} makes sense of them.
 * Runs no script and opens no address.
 */
@NullMarked
package org.tidings.article.html;

import org.jspecify.annotations.NullMarked;
