/** The command that serves the graph over HTTP. */
@NullMarked
package org.tidings.cli.serve;

import org.jspecify.annotations.NullMarked;
