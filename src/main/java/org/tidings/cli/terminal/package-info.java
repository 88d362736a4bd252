/**
 * What a command reads, writes and knows of its surroundings. The only place that touches
 * System.out.
 */
@NullMarked
package org.tidings.cli.terminal;

import org.jspecify.annotations.NullMarked;
