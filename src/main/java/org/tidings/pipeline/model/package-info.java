/**
 * What has to be loaded before an article can be understood: language models by parser, the
 * dictionary of names, tables and shapes. Everything is loaded once, when it is first needed, and
 * shared by all pipelines of a process.
 */
@NullMarked
package org.tidings.pipeline.model;

import org.jspecify.annotations.NullMarked;
