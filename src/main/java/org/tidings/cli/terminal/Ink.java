package org.tidings.cli.terminal;

/**
 * Colours for a terminal, or none.
 *
 * @param coloured whether escape sequences (ECMA-48) are written
 */
public record Ink(boolean coloured) {

  public String bold(String text) {
    return paint("1", text);
  }

  public String faint(String text) {
    return paint("2", text);
  }

  public String red(String text) {
    return paint("31", text);
  }

  public String green(String text) {
    return paint("32", text);
  }

  public String yellow(String text) {
    return paint("33", text);
  }

  private String paint(String code, String text) {
    return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
