/** Drives articles from source to store: plan, limits, parallelism, progress, report. */
@NullMarked
package org.tidings.build;

import org.jspecify.annotations.NullMarked;
