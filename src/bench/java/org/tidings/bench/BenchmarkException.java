package org.tidings.bench;

/** Something that a benchmark needs is missing or fails; the message says what, and what to do. */
final class BenchmarkException extends Exception {

  private static final long serialVersionUID = 1L;

  BenchmarkException(String message) {
    super(message);
  }

  BenchmarkException(String message, Throwable cause) {
    super(message, cause);
  }
}
