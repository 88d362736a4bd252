/**
 * What the pages show, made of what {@link org.tidings.query.graph} reads: here links and marked
 * text, in {@code fact} the rest.
 */
@NullMarked
package org.tidings.server.explore;

import org.jspecify.annotations.NullMarked;
