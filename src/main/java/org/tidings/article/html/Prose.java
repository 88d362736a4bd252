package org.tidings.article.html;

import org.jsoup.nodes.Element;

/** Measures how much running text is in an element; short paragraphs and links do not count. */
final class Prose {

  private static final int SHORT = 40;

  private Prose() {}

  /** UTF-16 units of running text in paragraphs at or below {@code element}. */
  static int length(Element element) {
    return element.select("p").stream().mapToInt(Prose::own).filter(n -> n > SHORT).sum();
  }

  private static int own(Element paragraph) {
    return paragraph.ownText().length();
  }

  /** The deepest element that holds nearly all running text of {@code root}. */
  static Element container(Element root) {
    double enough = 0.8 * length(root);
    Element container = root;
    boolean deeper = enough > 0;
    while (deeper) {
      deeper = false;
      for (Element child : container.children()) {
        if (!child.normalName().equals("p") && length(child) >= enough) {
          container = child;
          deeper = true;
          break;
        }
      }
    }
    return container;
  }
}
