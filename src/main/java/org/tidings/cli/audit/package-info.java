/** Asks people what facts of their graph are worth, and says how good it is. */
@NullMarked
package org.tidings.cli.audit;

import org.jspecify.annotations.NullMarked;
