package org.tidings.article.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A web page, read.
 *
 * @param facts what it says about itself
 * @param paragraphs its main text: paragraphs and inner headings, in order, without line breaks
 */
public record HtmlPage(PageFacts facts, List<String> paragraphs) {

  /** Deeper elements are laid flat; pages nest some 30 deep, attacks 100,000. */
  private static final int MAX_DEPTH = 256;

  /** Pages have some 3,000 elements, and long ones 50,000. */
  private static final int MOST_TAGS = 300_000;

  private static final MainTextExtractor EXTRACTOR = new ArticleText();

  public HtmlPage {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Reads {@code html}, however broken it is. */
  public static HtmlPage parse(String html) {
    Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
    Document page = Jsoup.parse(bounded(html), "", parser);
    LinkedData data = LinkedData.of(page);
    PageFacts facts = PageFacts.of(page, data);
    List<String> shown = EXTRACTOR.paragraphs(page);
    // Pages that only a script fills show next to nothing, but may give their text as data.
    return new HtmlPage(facts, length(shown) * 2 < length(data.body()) ? data.body() : shown);
  }

  /** The page as far as its elements can be held. */
  private static String bounded(String html) {
    int tags = 0;
    int tag = html.indexOf('<');
    while (tag >= 0 && ++tags < MOST_TAGS) {
      tag = html.indexOf('<', tag + 1);
    }
    return tag < 0 ? html : html.substring(0, tag);
  }

  private static int length(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }
}
