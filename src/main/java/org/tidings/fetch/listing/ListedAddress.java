package org.tidings.fetch.listing;

import java.time.Instant;
import java.util.Optional;

/**
 * An address in a list.
 *
 * @param written as it stands there, perhaps relative, perhaps none at all
 * @param changed when what is there was last changed, or published, as the list says
 */
public record ListedAddress(String written, Optional<Instant> changed) {}
