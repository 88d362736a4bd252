package org.tidings.article;

/**
 * A stretch of an article's text, counted in UTF-16 code units: {@code begin} inclusive, {@code
 * end} exclusive, as in {@link String#substring(int, int)}. A span is never empty and never begins
 * before the text.
 */
public record Span(int begin, int end) implements Comparable<Span> {

  public Span {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException(
          "a span must not be empty: [%d, %d)".formatted(begin, end));
    }
  }

  public int length() {
    return end - begin;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  public boolean covers(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** The words of this span in the text that it was counted in. */
  public String in(String text) {
    return text.substring(begin, end);
  }

  /** Earlier spans first; of two that begin together, the longer one. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(other.end, end);
  }
}
