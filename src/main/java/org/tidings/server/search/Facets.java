package org.tidings.server.search;

import java.util.SortedMap;

/**
 * By what the found can be narrowed down, each counted as if nothing had been chosen of it yet.
 *
 * @param kinds how many entities there are of each kind
 * @param publishers how many articles each has
 * @param periods how many articles each year has, or each month where a year was chosen
 */
public record Facets(
    SortedMap<String, Integer> kinds,
    SortedMap<String, Integer> publishers,
    SortedMap<String, Integer> periods) {}
