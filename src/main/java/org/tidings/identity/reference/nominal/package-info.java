/** What the words round a noun tell: which one is meant, and what it is said of. Stateless. */
@NullMarked
package org.tidings.identity.reference.nominal;

import org.jspecify.annotations.NullMarked;
