/**
 * A faster reader of CoreNLP's neural dependency model: the transition parser of Chen and Manning
 * (EMNLP 2014), with the same weights, features and transitions.
 */
@NullMarked
package org.tidings.annotation.neural;

import org.jspecify.annotations.NullMarked;
