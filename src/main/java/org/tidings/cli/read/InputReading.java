package org.tidings.cli.read;

import java.util.Locale;
import java.util.Optional;
import org.tidings.article.reading.ArticleReader;
import org.tidings.article.reading.ReadOutcome;
import org.tidings.source.RawDocument;
import org.tidings.source.SkipReason;
import org.tidings.source.SourceItem;
import org.tidings.source.Unreadable;

/**
 * What was read of something in the inputs.
 *
 * @param seen text and metadata, as far as they were read
 * @param obstacle why it will not be built on, if it will not
 */
public record InputReading(
    String identifier, Optional<ReadOutcome.Accepted> seen, Optional<Obstacle> obstacle) {

  /**
   * Why an input is left out.
   *
   * @param reason a word or two
   * @param detail one sentence
   */
  public record Obstacle(String reason, String detail) {

    private static Obstacle of(SkipReason reason, String detail) {
      return new Obstacle(reason.name().toLowerCase(Locale.ROOT).replace('_', ' '), detail);
    }
  }

  /** What is read of {@code item}. */
  public static InputReading of(SourceItem item, ArticleReader reader) {
    return item instanceof Unreadable unreadable
        ? of(unreadable)
        : of(reader.read((RawDocument) item));
  }

  private static InputReading of(Unreadable item) {
    return new InputReading(
        item.identifier(),
        Optional.empty(),
        Optional.of(Obstacle.of(item.reason(), item.detail())));
  }

  private static InputReading of(ReadOutcome outcome) {
    if (outcome instanceof ReadOutcome.Accepted accepted) {
      return new InputReading(accepted.identifier(), Optional.of(accepted), Optional.empty());
    }
    ReadOutcome.Skipped skipped = (ReadOutcome.Skipped) outcome;
    return new InputReading(
        skipped.identifier(),
        skipped.seen(),
        Optional.of(Obstacle.of(skipped.reason(), skipped.detail())));
  }

  /** The name without folders; addresses stay whole. */
  public String name() {
    return identifier.contains("://")
        ? identifier
        : identifier.substring(identifier.lastIndexOf('/') + 1);
  }
}
