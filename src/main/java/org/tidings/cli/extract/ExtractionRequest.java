package org.tidings.cli.extract;

import java.util.function.Supplier;
import org.tidings.annotation.Annotator;
import org.tidings.pipeline.model.Models;

/**
 * What {@code tidings extract} was asked to do.
 *
 * @param tokenized whether each line is a sentence, and its tokens are parted by blanks
 * @param profile what is printed
 * @param annotator loads its models when it is asked for
 * @param models what else is needed
 */
public record ExtractionRequest(
    boolean tokenized, ExtractionProfile profile, Supplier<Annotator> annotator, Models models) {}
