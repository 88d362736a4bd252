/**
 * Sums up what articles state, fact by fact: which articles and how many independent sources, since
 * when, who says so and who denies it. A function of the set of articles, kept in a graph of its
 * own, made again for what has changed, and dropped and made again at will.
 */
@NullMarked
package org.tidings.story.summary;

import org.jspecify.annotations.NullMarked;
