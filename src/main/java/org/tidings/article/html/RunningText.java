package org.tidings.article.html;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * How much running text is in each element of a tree, as it was when it was measured; short
 * paragraphs and links do not count.
 */
final class RunningText {

  private static final int SHORT = 40;

  private final Element root;
  private final IdentityHashMap<Element, Integer> lengths = new IdentityHashMap<>();

  private RunningText(Element root) {
    this.root = root;
  }

  static RunningText of(Element root) {
    RunningText prose = new RunningText(root);
    for (Element paragraph : root.select("p")) {
      int length = paragraph.ownText().length();
      if (length > SHORT) {
        prose.add(paragraph, length);
      }
    }
    return prose;
  }

  private void add(Element paragraph, int length) {
    lengths.merge(paragraph, length, Integer::sum);
    paragraph.parents().forEach(parent -> lengths.merge(parent, length, Integer::sum));
  }

  /** UTF-16 units of running text in all. */
  int length() {
    return in(root);
  }

  /** UTF-16 units of running text in paragraphs at or below {@code element}. */
  int in(Element element) {
    return lengths.getOrDefault(element, 0);
  }

  /** The deepest element that holds nearly all of the running text. */
  Element container() {
    double enough = Math.max(1, 0.8 * length());
    Element container = root;
    Optional<Element> deeper = Optional.of(root);
    while (deeper.isPresent()) {
      container = deeper.get();
      deeper =
          container.children().stream()
              .filter(child -> !child.normalName().equals("p") && in(child) >= enough)
              .findFirst();
    }
    return container;
  }
}
