/**
 * The grammar of an article, found once: clauses and their arguments, phrases, quotations and whose
 * words they are, polarity, modality, time and place. Knows no entities and no relations.
 */
@NullMarked
package org.tidings.clause;

import org.jspecify.annotations.NullMarked;
