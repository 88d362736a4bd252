/** Reads what was typed, by the table of the command that was named. */
@NullMarked
package org.tidings.cli.words;

import org.jspecify.annotations.NullMarked;
