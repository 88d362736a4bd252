/** What a command is, and what several commands share. */
@NullMarked
package org.tidings.cli.command;

import org.jspecify.annotations.NullMarked;
