/**
 * Takes text and metadata out of documents of word processors, books, printed pages and mails, as
 * strings; {@code article.reading} makes sense of them. Runs no macros and opens no address.
 */
@NullMarked
package org.tidings.article.document;

import org.jspecify.annotations.NullMarked;
