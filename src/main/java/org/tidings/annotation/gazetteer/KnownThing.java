package org.tidings.annotation.gazetteer;

import java.util.Optional;

/**
 * What the gazetteer says of something that has an article on English Wikipedia.
 *
 * @param name the canonical name
 * @param type of an entity
 * @param title of the article, with underscores
 * @param country the name of the country that it belongs to, or is; empty for international bodies
 */
public record KnownThing(String name, EntityType type, String title, Optional<String> country) {}
