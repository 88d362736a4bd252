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

  private static final MainTextExtractor EXTRACTOR = new ArticleText();

  public HtmlPage {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Reads {@code html}, however broken it is. */
  public static HtmlPage parse(String html) {
    Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
    Document page = Jsoup.parse(html, "", parser);
    LinkedData data = LinkedData.of(page);
    PageFacts facts = PageFacts.of(page, data);
    List<String> shown = EXTRACTOR.paragraphs(page);
    // Pages that only a script fills show next to nothing, but may give their text as data.
    return new HtmlPage(facts, length(shown) * 2 < length(data.body()) ? data.body() : shown);
  }

  private static int length(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }
}
