package org.tidings.server.search;

/**
 * A statement that was found.
 *
 * @param publishers how many have an article that states it
 */
public record FoundFact(String statement, int articles, int publishers) {}
