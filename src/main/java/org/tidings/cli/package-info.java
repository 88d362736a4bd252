/**
 * The command line: words, options, terminal and exit codes; no domain logic. No other package
 * knows this one.
 *
 * <p>Its parts, each of which uses only those before it: {@code outcome} (how a command ends),
 * {@code terminal} (what it reads and writes), {@code manual} (the table of a command's words, and
 * the pages made of it), {@code words} (reading what was typed), {@code completion} (for shells),
 * {@code command} (what a command is), {@code models} (what has to be loaded to understand
 * articles), and the commands in {@code build}, {@code extract}, {@code query}, {@code serve},
 * {@code store} and {@code guide}.
 */
@NullMarked
package org.tidings.cli;

import org.jspecify.annotations.NullMarked;
