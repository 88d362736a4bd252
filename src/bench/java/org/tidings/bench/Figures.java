package org.tidings.bench;

import com.google.gson.JsonObject;
import java.util.Locale;

/** How figures are written in the tables. */
final class Figures {

  private Figures() {}

  /** A share between 0 and 1, as the scorer named it, with three digits. */
  static String share(JsonObject score, String name) {
    return share(score.get(name).getAsDouble());
  }

  /** A share between 0 and 1, with three digits. */
  static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /** A difference of shares, with its sign and three digits. */
  static String change(double value) {
    return String.format(Locale.ROOT, "%+.3f", value);
  }

  static String milliseconds(double value) {
    return String.format(Locale.ROOT, "%.2f ms", value);
  }
}
