package org.tidings.article.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Frees paragraphs of an article from a link that they are, or are in: live pages and law reports
 * link whole sentences. Links that stand among others, with no text of the article between them,
 * are lists of other articles and stay links.
 */
final class LinkedSentences {

  private static final int FEWEST_WORDS = 8;

  /** How far above a link the text that it belongs to may be. */
  private static final int NEAR = 4;

  private static final Pattern SENTENCES =
      Pattern.compile(
          "[“\"‘'(]?[\\p{Lu}\\p{Nd}].*[\\p{L}\\p{Nd})”\"’][.!?][\"”’)]?", Pattern.DOTALL);

  private static final String LISTS =
      "li, nav, aside, footer, header, figure, h1, h2, h3, h4, h5, h6";

  private LinkedSentences() {}

  /** Measured once, since many links may be in one element. */
  private final IdentityHashMap<Element, Integer> textLengths = new IdentityHashMap<>();

  private final IdentityHashMap<Element, Integer> linkedLengths = new IdentityHashMap<>();

  /** Changes {@code page}. */
  static void free(Document page) {
    RunningText prose = RunningText.of(page.body());
    LinkedSentences sentences = new LinkedSentences();
    List<Element> links =
        page.body().select("a").stream()
            .filter(link -> SENTENCES.matcher(link.text()).matches())
            .filter(link -> link.text().split(" ", -1).length >= FEWEST_WORDS)
            .filter(sentences::isParagraph)
            .filter(link -> link.closest(LISTS) == null && link.select(LISTS).isEmpty())
            .filter(link -> sentences.isAmongText(link, prose))
            .toList();
    links.forEach(Element::unwrap);
  }

  /** Whether the link is all of a paragraph, or holds one. */
  private boolean isParagraph(Element link) {
    Element paragraph = link.closest("p");
    return paragraph == null
        ? link.select("p").size() == 1 && link.select("p").text().equals(link.text())
        : textLength(paragraph) == link.text().length();
  }

  private int textLength(Element paragraph) {
    return textLengths.computeIfAbsent(paragraph, it -> it.text().length());
  }

  private boolean isAmongText(Element link, RunningText prose) {
    int linked = link.text().length();
    Element place = link;
    for (int i = 0; i < NEAR && place.parent() != null; i++) {
      place = place.parent();
      if (prose.in(place) >= linked && prose.in(place) * 2 >= linkedIn(place)) {
        return true;
      }
    }
    return false;
  }

  private int linkedIn(Element place) {
    return linkedLengths.computeIfAbsent(
        place, it -> it.select("a").stream().mapToInt(link -> link.text().length()).sum());
  }
}
