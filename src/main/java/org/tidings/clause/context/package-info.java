/** In what context a clause is said: by whom, whether it is so, whether it is certain, and when. */
@NullMarked
package org.tidings.clause.context;

import org.jspecify.annotations.NullMarked;
