/** Fetches what addresses have, to be built offline: {@code tidings fetch}. */
@NullMarked
package org.tidings.cli.fetch;

import org.jspecify.annotations.NullMarked;
