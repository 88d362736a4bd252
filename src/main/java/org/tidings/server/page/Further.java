package org.tidings.server.page;

/**
 * A page that has more of what this one shows only in part.
 *
 * @param relation {@code prev}, {@code next} or {@code section}, as in a Link header (RFC 8288)
 * @param title what is there: {@code 31 to 60 of 112 facts}; in ASCII, without quotation marks
 */
public record Further(String relation, String title, PageRequest page) {}
