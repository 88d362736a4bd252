package org.tidings.article.html;

import java.util.List;
import org.jsoup.nodes.Document;

/** Finds the paragraphs of a page that are its article. Implementations are thread-safe. */
interface MainTextExtractor {

  /**
   * The article's paragraphs and inner headings, in the order of the page, blanks collapsed; empty
   * if there is no article.
   *
   * @param page may be changed
   */
  List<String> paragraphs(Document page);
}
