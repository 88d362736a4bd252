package org.tidings.annotation.gazetteer;

import java.util.Optional;

/**
 * A name that the gazetteer knows.
 *
 * @param name the canonical name: {@code Russia} for "Russian", "Russian Federation"
 * @param type {@code COUNTRY}, {@code NATIONALITY}, {@code CITY}, {@code PLACE}, {@code
 *     ORGANIZATION}, {@code GOVERNMENT}, {@code NEWS_MEDIA} or {@code TITLE}
 * @param wikipedia the title of the article on English Wikipedia, with underscores
 */
public record KnownName(String name, String type, Optional<String> wikipedia) {}
