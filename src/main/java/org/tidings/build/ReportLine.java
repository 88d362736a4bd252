package org.tidings.build;

import com.google.gson.JsonObject;

/** An article's report as a JSON object on one line. */
public final class ReportLine {

  private ReportLine() {}

  /** Without the line's end. Fields that say nothing are left out. */
  public static String of(ArticleReport article) {
    JsonObject line = new JsonObject();
    line.addProperty("article", article.identifier());
    line.addProperty("outcome", article.outcome().label());
    if (!article.reason().isEmpty()) {
      line.addProperty("reason", article.reason());
    }
    if (!article.detail().isEmpty()) {
      line.addProperty("detail", article.detail());
    }
    line.addProperty("sentences", article.sentences());
    line.addProperty("facts", article.facts());
    line.addProperty("milliseconds", article.milliseconds());
    return line.toString();
  }
}
