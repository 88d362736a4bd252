/** Makes articles of documents, whatever their format, and says what was left out and why. */
@NullMarked
package org.tidings.article.reading;

import org.jspecify.annotations.NullMarked;
