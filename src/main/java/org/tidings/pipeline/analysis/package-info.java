/** The steps that need no configuration: what an article's sentences are, and their grammar. */
@NullMarked
package org.tidings.pipeline.analysis;

import org.jspecify.annotations.NullMarked;
