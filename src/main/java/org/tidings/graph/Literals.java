package org.tidings.graph;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Literals that every RDF syntax can carry: Unicode NFC, no control characters, no lone surrogates.
 */
final class Literals {

  private static final String ENGLISH = "en";
  private static final char REPLACEMENT = '\uFFFD';

  private Literals() {}

  static Node english(String text) {
    return NodeFactory.createLiteralLang(clean(text), ENGLISH);
  }

  static Node plain(String text) {
    return NodeFactory.createLiteralString(clean(text));
  }

  static Node anyUri(String address) {
    return NodeFactory.createLiteralDT(clean(address), XSDDatatype.XSDanyURI);
  }

  static Node number(double value) {
    return NodeFactory.createLiteralDT(Double.toString(value), XSDDatatype.XSDdouble);
  }

  static Node offset(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
  }

  static Node date(LocalDate date) {
    return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
  }

  /** A TIMEX3 day, month or year; empty for anything else and for days that do not exist. */
  static Optional<Node> time(String value) {
    try {
      return switch (value.length()) {
        case 10 -> Optional.of(date(LocalDate.parse(value)));
        case 7 ->
            Optional.of(
                NodeFactory.createLiteralDT(
                    YearMonth.parse(value).toString(), XSDDatatype.XSDgYearMonth));
        case 4 ->
            Optional.of(
                NodeFactory.createLiteralDT(Year.parse(value).toString(), XSDDatatype.XSDgYear));
        default -> Optional.empty();
      };
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The text in NFC, blanks for line breaks and controls, U+FFFD for lone surrogates. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(point -> clean.appendCodePoint(allowed(point)));
    return Normalizer.normalize(clean, Normalizer.Form.NFC);
  }

  private static int allowed(int point) {
    if (Character.isISOControl(point)) {
      return ' ';
    }
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    boolean noncharacter = (point & 0xFFFE) == 0xFFFE;
    return surrogate || noncharacter ? REPLACEMENT : point;
  }
}
