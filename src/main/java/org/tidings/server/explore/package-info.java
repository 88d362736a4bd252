/**
 * What the pages show, read from the store: here terms, links, citations and marked text, in {@code
 * fact} and {@code article} what is made of them.
 */
@NullMarked
package org.tidings.server.explore;

import org.jspecify.annotations.NullMarked;
