/** How a command ends: exit codes, and failures that a user can act on. */
@NullMarked
package org.tidings.cli.outcome;

import org.jspecify.annotations.NullMarked;
