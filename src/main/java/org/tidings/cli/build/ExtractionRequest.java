package org.tidings.cli.build;

import org.tidings.extraction.open.Profile;

/**
 * What {@code tidings extract} was asked to do.
 *
 * @param tokenized whether each line is a sentence, and its tokens are parted by blanks
 * @param profile how clauses are rendered
 */
public record ExtractionRequest(boolean tokenized, Profile profile) {}
