/**
 * The words of a sentence that may be subject or object of a typed fact, what their words and the
 * tree between them show, and the rules that find typed facts in that.
 */
@NullMarked
package org.tidings.relation.typed.pair;

import org.jspecify.annotations.NullMarked;
