package org.tidings.annotation;

/**
 * A run of tokens that the tagger takes for one name, title or nationality.
 *
 * @param begin index of the first token
 * @param end index after the last token
 * @param type CoreNLP's tag, for example {@code PERSON}, {@code COUNTRY}, {@code TITLE}
 */
public record Name(int begin, int end, String type) {}
