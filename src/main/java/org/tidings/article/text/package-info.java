/** From bytes to characters that are safe to keep, and which language they are in. */
@NullMarked
package org.tidings.article.text;

import org.jspecify.annotations.NullMarked;
