/**
 * From an article to its graph, as one call: what a build, another program or a task on a cluster
 * uses. A {@link org.tidings.pipeline.Configuration} and {@link org.tidings.pipeline.model.Models}
 * make an {@link org.tidings.pipeline.ArticlePipeline}; an article makes a {@link
 * org.tidings.pipeline.GraphOutcome}. The only place where the steps are put together.
 */
@NullMarked
package org.tidings.pipeline;

import org.jspecify.annotations.NullMarked;
