/**
 * Dependency trees from CoreNLP's parser, and the few constructions that it must be helped with.
 */
@NullMarked
package org.tidings.annotation.parse;

import org.jspecify.annotations.NullMarked;
