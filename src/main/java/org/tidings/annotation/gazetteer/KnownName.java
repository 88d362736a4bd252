package org.tidings.annotation.gazetteer;

import java.util.Optional;

/**
 * A name that the gazetteer knows.
 *
 * @param name the canonical name: {@code Russia} for "Russian", "Russian Federation"
 * @param type of an entity, or a title
 * @param wikipedia the title of the article on English Wikipedia, with underscores
 */
public record KnownName(String name, EntityType type, Optional<String> wikipedia) {}
