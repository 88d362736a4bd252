/** Words, options, terminal and exit codes. No other package knows this one. */
@NullMarked
package org.tidings.cli;

import org.jspecify.annotations.NullMarked;
