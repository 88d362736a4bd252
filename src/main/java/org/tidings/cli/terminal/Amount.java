package org.tidings.cli.terminal;

import java.time.Duration;
import java.util.Locale;

/** Numbers as people read them. */
public final class Amount {

  private static final String[] BYTE_UNITS = {"B", "KiB", "MiB", "GiB", "TiB"};

  private Amount() {}

  /** A number with its noun: {@code 1 article}, {@code 1,204 facts}. */
  public static String of(long number, String one, String many) {
    return "%s %s".formatted(of(number), number == 1 ? one : many);
  }

  /** A number with its noun, which gets an s where there is more or less than one. */
  public static String of(long number, String noun) {
    return of(number, noun, noun + "s");
  }

  /** {@code 12,345}. */
  public static String of(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@code 1.5 GiB}. */
  public static String ofBytes(long bytes) {
    double size = bytes;
    int unit = 0;
    while (size >= 1024 && unit < BYTE_UNITS.length - 1) {
      size /= 1024;
      unit++;
    }
    return String.format(Locale.ROOT, unit == 0 ? "%.0f %s" : "%.1f %s", size, BYTE_UNITS[unit]);
  }

  /** {@code 40 s}, {@code 12 min}, {@code 3 h 20 min}. */
  public static String of(Duration time) {
    long seconds = time.toSeconds();
    if (seconds < 100) {
      return seconds + " s";
    }
    long minutes = (seconds + 30) / 60;
    return minutes < 100 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
  }
}
