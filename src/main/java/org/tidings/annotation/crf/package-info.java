/**
 * A faster reader of CoreNLP's linear-chain conditional random fields (Finkel, Grenager and
 * Manning, ACL 2005): the same features, weights and best labels, from a form that opens fast.
 */
@NullMarked
package org.tidings.annotation.crf;

import org.jspecify.annotations.NullMarked;
