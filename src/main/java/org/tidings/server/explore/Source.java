package org.tidings.server.explore;

/**
 * An article, as it is cited.
 *
 * @param href its page
 * @param headline its title, or its identifier
 * @param publisher may be empty
 * @param date of publication, ISO 8601; may be empty
 * @param url where it was published; may be empty
 * @param identifier as given in the input
 */
public record Source(
    String iri,
    String href,
    String headline,
    String publisher,
    String date,
    String url,
    String identifier) {}
