/**
 * The steps that graphs and {@code tidings extract} have in common: what an article's sentences
 * are, their grammar, who is who in them, and what they state.
 */
@NullMarked
package org.tidings.pipeline.analysis;

import org.jspecify.annotations.NullMarked;
