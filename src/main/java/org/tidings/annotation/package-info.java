/**
 * Runs CoreNLP within limits and hands out an immutable view of sentences, tokens, dependencies,
 * names and times. The only place that builds a CoreNLP pipeline.
 */
@NullMarked
package org.tidings.annotation;

import org.jspecify.annotations.NullMarked;
