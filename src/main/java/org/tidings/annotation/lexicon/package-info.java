/** Lists of words, kept as resources in one commented format with one reader. */
@NullMarked
package org.tidings.annotation.lexicon;

import org.jspecify.annotations.NullMarked;
