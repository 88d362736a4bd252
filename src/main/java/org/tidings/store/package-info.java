/**
 * Durable quads in Jena TDB2: transactions, the ledger of articles, compaction, locks, backup. The
 * only place that knows TDB2.
 */
@NullMarked
package org.tidings.store;

import org.jspecify.annotations.NullMarked;
