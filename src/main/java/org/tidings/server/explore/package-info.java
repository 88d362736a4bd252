/** What the pages show, read from the store: facts, the sentences behind them, texts, times. */
@NullMarked
package org.tidings.server.explore;

import org.jspecify.annotations.NullMarked;
