/**
 * From bytes to characters that are safe to keep, their language, and days as publishers write
 * them.
 */
@NullMarked
package org.tidings.article.text;

import org.jspecify.annotations.NullMarked;
