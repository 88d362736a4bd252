/**
 * Files that are made once and open fast: each is there whole or not at all, however many processes
 * ask for it.
 */
@NullMarked
package org.tidings.cache;

import org.jspecify.annotations.NullMarked;
