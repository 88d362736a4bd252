package org.tidings.article.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what is never part of its article: scripts, menus, captions, forms. */
final class PageCleaning {

  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, form,"
          + " button, input, select, textarea, dialog, nav, footer, aside, figure, figcaption, time,"
          + " [hidden], [aria-hidden=true], [style~=(?i)display:\\s*none],"
          + " [role=navigation], [role=complementary], [role=contentinfo], [role=dialog],"
          + " [itemprop=author], [itemprop=publisher], [itemprop=datePublished], meta";

  /** Words in the class or id of elements that stand beside an article's text. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)(?<![a-z])(captions?|image-?source|credits?|copyright|byline|by-line|dateline"
              + "|timestamp|pub-?date|post-?date|date-?published|share|sharing|social|follow"
              + "|related|newsletter|subscri(be|ption)|sign-?up|promo|advert\\w*|ads?|sponsor(ed)?"
              + "|comments?|disqus|breadcrumbs?|tags?|tag-?list|read-?more|more-?(stories|news)"
              + "|recirc\\w*|recommend\\w*|most-?(read|popular|viewed)|trending|sidebar|footer"
              + "|gallery|slide-?show|carousel|author-?(bio|info|box)|about-?(the-?)?author"
              + "|teasers?|print-?only|sr-only|visually-hidden|screen-reader\\w*|cookie\\w*"
              + "|paywall|toolbar|pagination|rating|skip-?link)(?![a-z])");

  /** What a line says around its times, if they are all that it is about. */
  private static final Pattern LABELS =
      Pattern.compile(
          "(?i)(?:(?:last|first|originally|updated?|published|posted|modified|edited|created|on|at|and)?[^\\p{L}\\p{Nd}]*)*+");

  private PageCleaning() {}

  /** What runs inside of a sentence is part of it, whatever its class. */
  private static final Set<String> INLINE =
      Set.of("a", "span", "em", "strong", "b", "i", "q", "cite", "abbr", "mark", "time");

  /** Changes {@code page}. */
  static void clean(Document page) {
    page.body().select("p:has(time), div:has(> time), span:has(> time), li:has(> time)").stream()
        .filter(line -> LABELS.matcher(withoutTimes(line)).matches())
        .toList()
        .forEach(Element::remove);
    RunningText prose = RunningText.of(page.body());
    page.select(NEVER_TEXT).stream()
        .filter(element -> holdsLittle(element, prose))
        .toList()
        .forEach(Element::remove);
    page.select("body [class], body [id]").stream()
        .filter(element -> BESIDE.matcher(names(element)).find())
        .filter(element -> !runsInSentence(element))
        .filter(element -> holdsLittle(element, prose))
        .toList()
        .forEach(Element::remove);
    page.body().select(":empty:not(br, hr, img, td, th, body)").remove();
  }

  private static String withoutTimes(Element line) {
    Element copy = line.clone();
    copy.select("time").remove();
    return copy.text();
  }

  // A careless class name on what holds the article itself must not remove the article.
  private static boolean holdsLittle(Element element, RunningText prose) {
    return prose.in(element) * 3 <= prose.length();
  }

  private static boolean runsInSentence(Element element) {
    return INLINE.contains(element.normalName()) && element.closest("p") != null;
  }

  /** The words in the class and the id of {@code element}, parted by hyphens and blanks. */
  static String names(Element element) {
    // fooBar, foo_bar and foo-bar all hold the word bar
    return (element.className() + " " + element.id())
        .replaceAll("([a-z])([A-Z])", "$1-$2")
        .replace('_', '-');
  }
}
