/** Reads days as publishers write them, and finds the day of publication in an address. */
@NullMarked
package org.tidings.article.day;

import org.jspecify.annotations.NullMarked;
