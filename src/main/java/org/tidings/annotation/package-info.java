/**
 * An immutable view of what is known of an article's sentences: tokens, dependencies, names and
 * times. {@code corenlp} makes it.
 */
@NullMarked
package org.tidings.annotation;

import org.jspecify.annotations.NullMarked;
