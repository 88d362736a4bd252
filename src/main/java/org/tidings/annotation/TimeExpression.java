package org.tidings.annotation;

/**
 * A time in a sentence, resolved against the article's date.
 *
 * @param begin index of the first token
 * @param end index after the last token
 * @param value TIMEX3 value, for example {@code 2024-11-06}, {@code 2024-11}, {@code P3D}
 * @see <a href="https://www.iso.org/standard/37331.html">ISO 24617-1 (TimeML)</a>
 */
public record TimeExpression(int begin, int end, String value) {}
