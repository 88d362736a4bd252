/** The table of what can be said to a command, and the pages that are made of it. */
@NullMarked
package org.tidings.cli.manual;

import org.jspecify.annotations.NullMarked;
