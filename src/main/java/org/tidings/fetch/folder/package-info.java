/**
 * The folder in which what was fetched is kept: web archives, and the list of addresses in {@code
 * fetched.csv}.
 */
@NullMarked
package org.tidings.fetch.folder;

import org.jspecify.annotations.NullMarked;
