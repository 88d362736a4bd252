package org.tidings.identity;

import java.util.OptionalDouble;

/**
 * Something that a noun phrase names only within its article: "a landmark defence pact".
 *
 * @param begin where its first mention's head begins in the article's text; with the article this
 *     is its identity
 * @param noun the lemma of its head, lower case
 * @param label the words of its first mention
 * @param quantity how many, where a number says so
 */
public record Thing(int begin, String noun, String label, OptionalDouble quantity)
    implements Referent {}
