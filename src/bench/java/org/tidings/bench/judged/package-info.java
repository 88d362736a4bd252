/** Learns what is right and what is worth having from readers' judgements of facts of real news. */
@NullMarked
package org.tidings.bench.judged;

import org.jspecify.annotations.NullMarked;
