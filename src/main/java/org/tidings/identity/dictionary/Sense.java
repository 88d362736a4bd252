package org.tidings.identity.dictionary;

/**
 * What a name stands for most often.
 *
 * @param title of the article on English Wikipedia, with underscores
 * @param probability the share of the name's links that lead there, from 0 to 1
 * @param names how many names lead there: the better known a thing, the more; at most 255
 */
public record Sense(String title, double probability, int names) {}
