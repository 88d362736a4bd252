package org.tidings.cli.build;

import org.tidings.cli.manual.OptionSpec;
import org.tidings.cli.manual.ValueSpec;
import org.tidings.relation.typed.TypedFactExtractor;

/** Options that decide what the graph of an article says, the same wherever one is built. */
public final class GraphOptions {

  public static final OptionSpec NO_LINKS =
      OptionSpec.flag(
          "no-links",
          "Link entities to Wikipedia's articles by the built-in gazetteer only, without the"
              + " dictionary of names.");
  public static final OptionSpec TYPED_CONFIDENCE =
      OptionSpec.taking(
          "typed-confidence",
          ValueSpec.text("P"),
          "How likely a typed fact (birth place, employer, spouse, ...) must be to be written, from"
              + " 0 to 1 (default: %s; at 0.4 most are found, and fewer are right)."
                  .formatted(TypedFactExtractor.DEFAULT_BAR));

  private GraphOptions() {}
}
