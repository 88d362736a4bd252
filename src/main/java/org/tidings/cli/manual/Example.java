package org.tidings.cli.manual;

/**
 * Something to type, and what it does.
 *
 * @param line a whole command line
 * @param effect what happens, in a sentence
 */
public record Example(String line, String effect) {}
