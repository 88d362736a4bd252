package org.tidings.server.search;

/**
 * An article, as it can be searched by.
 *
 * @param path its page
 * @param headline or its identifier
 * @param publisher may be empty
 * @param date of publication, ISO 8601; may be empty
 */
public record IndexedArticle(
    String iri, String path, String headline, String publisher, String date) {}
