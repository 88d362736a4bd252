package org.tidings.build.report;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Locale;
import org.tidings.build.ArticleReport;
import org.tidings.build.Outcome;

/** An article's report as a JSON object on one line. */
public final class ReportLine {

  private static final String ARTICLE = "article";
  private static final String OUTCOME = "outcome";
  private static final String REASON = "reason";
  private static final String DETAIL = "detail";
  private static final String SENTENCES = "sentences";
  private static final String FACTS = "facts";
  private static final String MILLISECONDS = "milliseconds";

  private ReportLine() {}

  /** Without the line's end. Fields that say nothing are left out. */
  public static String of(ArticleReport article) {
    return json(article).toString();
  }

  /** The object that the line holds. */
  public static JsonObject json(ArticleReport article) {
    JsonObject line = new JsonObject();
    line.addProperty(ARTICLE, article.identifier());
    line.addProperty(OUTCOME, article.outcome().label());
    if (!article.reason().isEmpty()) {
      line.addProperty(REASON, article.reason());
    }
    if (!article.detail().isEmpty()) {
      line.addProperty(DETAIL, article.detail());
    }
    line.addProperty(SENTENCES, article.sentences());
    line.addProperty(FACTS, article.facts());
    line.addProperty(MILLISECONDS, article.milliseconds());
    return line;
  }

  /**
   * The report that a line is of.
   *
   * @throws IllegalArgumentException if it is of none
   */
  public static ArticleReport parse(String line) {
    try {
      return parse(JsonParser.parseString(line).getAsJsonObject());
    } catch (JsonParseException | IllegalStateException e) {
      throw new IllegalArgumentException("no line of a report: " + line, e);
    }
  }

  /**
   * The report that an object is of.
   *
   * @throws IllegalArgumentException if it is of none
   */
  public static ArticleReport parse(JsonObject object) {
    try {
      return new ArticleReport(
          text(object, ARTICLE),
          Outcome.valueOf(text(object, OUTCOME).toUpperCase(Locale.ROOT)),
          text(object, REASON),
          text(object, DETAIL),
          object.get(SENTENCES).getAsInt(),
          object.get(FACTS).getAsInt(),
          object.get(MILLISECONDS).getAsLong());
    } catch (IllegalStateException | NullPointerException e) {
      throw new IllegalArgumentException("no line of a report: " + object, e);
    }
  }

  private static String text(JsonObject object, String name) {
    return object.has(name) ? object.get(name).getAsString() : "";
  }
}
