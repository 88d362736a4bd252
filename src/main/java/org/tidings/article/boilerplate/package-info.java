/**
 * Tells an article's own paragraphs from what pages put around them: a list of named rules for
 * single paragraphs, and a few that look at the neighbours.
 */
@NullMarked
package org.tidings.article.boilerplate;

import org.jspecify.annotations.NullMarked;
