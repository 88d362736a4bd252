/** What a query may do: read this store, and nothing else. */
@NullMarked
package org.tidings.query.policy;

import org.jspecify.annotations.NullMarked;
