package org.tidings.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * A run of text that a browser shows as lines of their own.
 *
 * @param text blanks collapsed, never empty
 * @param linked how many of its characters are inside of links
 * @param heading whether it is in a heading element
 */
record TextBlock(String text, int linked, boolean heading) {

  private static final Set<String> BREAKS = Set.of("br", "hr", "td", "th");

  /** The share of it that is links. */
  double linkDensity() {
    return (double) linked / text.length();
  }

  /** The blocks below {@code root}, in order. */
  static List<TextBlock> in(Element root) {
    Collector collector = new Collector();
    NodeTraversor.traverse(collector, root);
    collector.flush();
    return collector.blocks;
  }

  private static final class Collector implements NodeVisitor {

    private final List<TextBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int links;
    private int headings;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        add(words.getWholeText());
      } else if (node instanceof Element element) {
        if (isBreak(element)) {
          flush();
        }
        links += element.normalName().equals("a") ? 1 : 0;
        headings += isHeading(element) ? 1 : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (isBreak(element)) {
          flush();
        }
        links -= element.normalName().equals("a") ? 1 : 0;
        headings -= isHeading(element) ? 1 : 0;
      }
    }

    private void add(String words) {
      text.append(words);
      linked += links > 0 ? words.strip().length() : 0;
    }

    private void flush() {
      String line = text.toString().replaceAll("[\\s\\p{Z}]+", " ").strip();
      if (!line.isEmpty()) {
        blocks.add(new TextBlock(line, Math.min(linked, line.length()), headings > 0));
      }
      text.setLength(0);
      linked = 0;
    }

    private static boolean isBreak(Element element) {
      return element.isBlock() || BREAKS.contains(element.normalName());
    }

    private static boolean isHeading(Element element) {
      return element.normalName().matches("h[1-6]");
    }
  }
}
