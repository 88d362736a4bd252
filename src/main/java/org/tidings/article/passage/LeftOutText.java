package org.tidings.article.passage;

/**
 * A paragraph that is none of the article's own words.
 *
 * @param text with single blanks
 * @param reason what it was taken for, in a few words
 */
public record LeftOutText(String text, String reason) {}
