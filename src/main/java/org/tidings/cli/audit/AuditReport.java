package org.tidings.cli.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.tidings.cli.terminal.Amount;
import org.tidings.cli.terminal.Prose;
import org.tidings.query.audit.Audit;
import org.tidings.query.audit.Grouping;
import org.tidings.query.audit.Share;
import org.tidings.query.audit.Tally;

/** What an audit found, for people. */
record AuditReport(Audit audit) {

  private static final int NAME_COLUMNS = 28;

  String text(Optional<Grouping> by) {
    Tally all = audit.all();
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s of %d judged: %d right, %d wrong, %d unsure"
            .formatted(
                Amount.of(all.judged(), "fact"),
                audit.items().size(),
                all.right(),
                all.wrong(),
                all.unsure()));
    lines.add(line("precision", all.precision()));
    if (all.knowsWorth()) {
      lines.add(line("right and worth having", all.useful()));
    }
    addAll(lines, Grouping.CONFIDENCE);
    by.filter(it -> it != Grouping.CONFIDENCE).ifPresent(it -> addAll(lines, it));
    return String.join("\n", lines);
  }

  private void addAll(List<String> lines, Grouping grouping) {
    lines.add("precision by " + grouping.label());
    for (Map.Entry<String, Tally> group : audit.by(grouping).entrySet()) {
      lines.add(line("  " + Prose.printable(group.getKey()), group.getValue().precision()));
    }
  }

  private static String line(String name, Share share) {
    String start = StringUtils.rightPad(name, NAME_COLUMNS) + " ";
    return share.of() == 0
        ? start + "   none could be told"
        : start
            + String.format(
                Locale.ROOT,
                "%3.0f %% (%.0f to %.0f %%), %d of %d",
                100 * share.value(),
                100 * share.least(),
                100 * share.most(),
                share.having(),
                share.of());
  }
}
