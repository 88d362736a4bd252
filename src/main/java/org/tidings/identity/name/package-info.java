/**
 * Finds the names of an article and joins those that are one: last and first names, acronyms, other
 * spellings. What they stand for in the world is the linker's business.
 */
@NullMarked
package org.tidings.identity.name;

import org.jspecify.annotations.NullMarked;
