/**
 * Makes one name of what taggers cut, and two of what they take for one, before a sentence is
 * parsed. Stands beside {@code corenlp}, which calls it.
 */
@NullMarked
package org.tidings.annotation.wholename;

import org.jspecify.annotations.NullMarked;
