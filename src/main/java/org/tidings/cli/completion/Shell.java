package org.tidings.cli.completion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tidings.cli.manual.Manual;

/** A shell that can complete the words of Tidings. */
public enum Shell {
  BASH,
  ZSH,
  FISH;

  /** The script for this shell to read. */
  public String script(List<Manual> manuals) {
    return switch (this) {
      case BASH -> BashScript.of(manuals);
      case ZSH -> ZshScript.of(manuals);
      case FISH -> FishScript.of(manuals);
    };
  }

  /** What the shells are called. */
  public static List<String> names() {
    return Arrays.stream(values()).map(s -> s.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** The shell of one of these {@link #names}. */
  public static Shell named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
