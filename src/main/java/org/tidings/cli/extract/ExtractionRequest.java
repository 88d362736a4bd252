package org.tidings.cli.extract;

import java.util.Optional;
import org.tidings.annotation.accurate.ModelJar;
import org.tidings.cache.ModelCache;
import org.tidings.relation.rendering.tuple.Profile;

/**
 * What {@code tidings extract} was asked to do.
 *
 * @param tokenized whether each line is a sentence, and its tokens are parted by blanks
 * @param profile how clauses are rendered
 * @param accurate where the accurate parser is, if that one is wanted
 * @param models where models are kept
 */
public record ExtractionRequest(
    boolean tokenized, Profile profile, Optional<ModelJar> accurate, ModelCache models) {}
