package org.tidings.cli.extract;

import java.time.Duration;
import java.util.Locale;
import org.tidings.cli.terminal.Amount;

/**
 * What an extraction took, without the loading of the models.
 *
 * @param annotation processor time for tokens, tags, names, times and trees
 * @param extraction processor time from trees to propositions
 */
public record ExtractionTiming(int sentences, Duration annotation, Duration extraction) {

  String text() {
    return "%s: annotation %s ms a sentence, extraction alone %s ms a sentence (processor time)"
        .formatted(Amount.of(sentences, "sentence"), each(annotation), each(extraction));
  }

  private String each(Duration time) {
    return String.format(Locale.ROOT, "%.2f", time.toNanos() / 1e6 / Math.max(1, sentences));
  }
}
