/**
 * Who says what: verbs and nouns of saying with their speakers and addressees, and quotations over
 * the sentences of an article. In what context it is said is {@code clause.context}'s.
 */
@NullMarked
package org.tidings.clause.speech;

import org.jspecify.annotations.NullMarked;
