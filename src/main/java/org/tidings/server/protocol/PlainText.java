package org.tidings.server.protocol;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers that are text for programs, or for whoever reads what went wrong. */
public final class PlainText {

  /** The media type. */
  public static final String TYPE = "text/plain;charset=utf-8";

  private PlainText() {}

  /** Writes {@code text} and the end of its last line. */
  public static void write(String text, HttpServletResponse answer) throws IOException {
    answer.setContentType(TYPE);
    answer.getOutputStream().write((text + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
