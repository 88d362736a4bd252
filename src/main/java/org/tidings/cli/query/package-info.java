/** The commands that ask the graph: query, why, stats, export. */
@NullMarked
package org.tidings.cli.query;

import org.jspecify.annotations.NullMarked;
