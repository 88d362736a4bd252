/**
 * Drives articles from source to store: plan, limits, parallelism, progress, report. What happens
 * to one article on the way is the pipeline's; the only place for thread pools of a build.
 */
@NullMarked
package org.tidings.build;

import org.jspecify.annotations.NullMarked;
