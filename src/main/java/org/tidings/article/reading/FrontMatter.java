package org.tidings.article.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.article.Metadata;
import org.tidings.article.day.DayOrder;
import org.tidings.article.day.PublicationDate;

/**
 * The block of {@code key: value} lines between two lines {@code ---} with which a Markdown file
 * may begin. Read line by line; nested YAML is passed over.
 *
 * @param length UTF-16 units from the beginning of the document; 0 if there is none
 * @param unreadableDay the date as written, where it is no day
 */
record FrontMatter(int length, Metadata metadata, Optional<String> unreadableDay) {

  private static final Pattern FENCE = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$");
  private static final Pattern FIELD =
      Pattern.compile("(?m)^(\\w+)[ \\t]*:[ \\t]*[\"']?([^\\r\\n]*?)[\"']?[ \\t]*$");

  static FrontMatter of(String document) {
    Matcher fence = FENCE.matcher(document);
    if (!fence.find() || fence.start() != 0 || !fence.find()) {
      return new FrontMatter(0, Metadata.NONE, Optional.empty());
    }
    Map<String, String> fields = new HashMap<>();
    Matcher field = FIELD.matcher(document.substring(0, fence.start()));
    while (field.find()) {
      fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), field.group(2));
    }
    Metadata metadata = metadata(fields);
    return new FrontMatter(
        fence.end(),
        metadata,
        Optional.ofNullable(fields.get("date"))
            .filter(date -> !date.isBlank() && metadata.date().isEmpty()));
  }

  private static Metadata metadata(Map<String, String> fields) {
    return new Metadata(
        Optional.ofNullable(fields.get("url")),
        Optional.ofNullable(fields.get("title")),
        Optional.ofNullable(fields.get("publisher")),
        Optional.ofNullable(fields.get("author")),
        Optional.ofNullable(fields.get("date"))
            .flatMap(date -> PublicationDate.in(date, order(fields))),
        Optional.ofNullable(fields.get("language")));
  }

  private static DayOrder order(Map<String, String> fields) {
    return DayOrder.of(Optional.ofNullable(fields.get("language")));
  }
}
