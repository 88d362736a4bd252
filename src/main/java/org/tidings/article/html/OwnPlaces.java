package org.tidings.article.html;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The places of a page that speak of its own article, and not of a comment, a related story,
 * another article or the site.
 */
final class OwnPlaces {

  private static final Pattern FOREIGN_ELEMENT = Pattern.compile("nav|footer|aside|form|dialog");

  /** Words in the class or id of what is about something else. */
  private static final Pattern FOREIGN_NAME =
      Pattern.compile(
          "(?i)comments?(?![a-z])|(?<![a-z])(repl(y|ies)|disqus|discussion|related|recommend\\w*|recirc\\w*"
              + "|more-?(stories|news|from|articles)|most-?(read|popular|viewed|recent)|trending|popular"
              + "|latest|sidebar|footer|teasers?|promo|newsletter|widget|up-?next|next-?(up|article|story)"
              + "|prev(ious)?-?(article|story|post)|also-?(read|like)|archives?|calendar|ticker|menu"
              + "|breaking|sponsor(ed)?|advert\\w*)(?![a-z])");

  private final RunningText prose;
  private final Optional<Element> article;

  private OwnPlaces(RunningText prose, Optional<Element> article) {
    this.prose = prose;
    this.article = article;
  }

  static OwnPlaces of(Document page) {
    RunningText prose = RunningText.of(page.body());
    return new OwnPlaces(prose, article(page, prose));
  }

  /**
   * The element of the page's article: the one with the only headline, or with most of the text.
   */
  private static Optional<Element> article(Document page, RunningText prose) {
    return page.select("article:has(h1)").stream()
        .findFirst()
        .or(
            () ->
                page.select("article").stream()
                    .max(Comparator.comparingInt(prose::in))
                    .filter(most -> prose.in(most) * 2 >= prose.length()));
  }

  /** Whether {@code element} may speak of the article. */
  boolean hold(Element element) {
    boolean inOwn = false;
    for (Element place = element; place != null; place = place.parent()) {
      inOwn |= isOwn(place);
      boolean ofAnother = place.normalName().equals("article") && !inOwn;
      if (ofAnother || (isForeign(place) && holdsLittle(place))) {
        return false;
      }
    }
    return true;
  }

  private boolean isOwn(Element place) {
    return article.isPresent() && place.equals(article.get());
  }

  /** Whether {@code element} is in the element of the article itself. */
  boolean holdInside(Element element) {
    return article.isPresent() && element.parents().contains(article.get());
  }

  private static boolean isForeign(Element place) {
    return FOREIGN_ELEMENT.matcher(place.normalName()).matches()
        || place.attr("itemtype").endsWith("Comment")
        || place.attr("role").equals("complementary")
        || FOREIGN_NAME.matcher(PageCleaning.names(place)).find();
  }

  // A careless class name on what holds the article itself says nothing.
  private boolean holdsLittle(Element place) {
    return !place.normalName().equals("body")
        && !place.normalName().equals("html")
        && prose.in(place) * 3 <= prose.length();
  }
}
