/** What the store's articles state, with the sentences behind it; counts, and what is at fault. */
@NullMarked
package org.tidings.query.fact;

import org.jspecify.annotations.NullMarked;
