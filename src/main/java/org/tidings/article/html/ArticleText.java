package org.tidings.article.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Main text by Readability4J, a port of the reader view of Firefox, between steps of our own: what
 * is never text is taken out before, so that it does not count; what the page itself marks as the
 * article's body goes first; where most of the running text got lost, the element that holds it is
 * taken instead; and headlines and paragraphs that are mere links are left out.
 *
 * @see <a href="https://github.com/mozilla/readability">Readability.js</a>
 */
final class ArticleText implements MainTextExtractor {

  /** Any address will do; nothing is fetched, but without one the library complains. */
  private static final String BASE = "http://localhost/";

  private static final Logger LOG = LoggerFactory.getLogger(ArticleText.class);

  private static final int ENOUGH = 250;

  /** Its time grows with the square of a page's size; real pages have some 3,000 elements. */
  private static final int MOST_ELEMENTS = 15_000;

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  @Override
  public List<String> paragraphs(Document page) {
    List<String> titles =
        page.select("h1, title, meta[property=og:title]").stream()
            .map(element -> letters(element.text() + element.attr("content")))
            .toList();
    LinkedSentences.free(page);
    PageCleaning.clean(page);
    Element body = markedBody(page).or(() -> readable(page)).orElseGet(() -> container(page));
    return TextBlock.in(body).stream()
        .filter(block -> block.linkDensity() < 0.7)
        .filter(block -> !isTitle(block, titles))
        .map(TextBlock::text)
        .toList();
  }

  private static Optional<Element> markedBody(Document page) {
    RunningText prose = RunningText.of(page.body());
    return page.select("[itemprop=articleBody]").stream()
        .filter(element -> prose.in(element) >= ENOUGH)
        .findFirst();
  }

  /** What Readability4J finds, unless it lost most of the running text. */
  private static Optional<Element> readable(Document page) {
    if (page.getAllElements().size() > MOST_ELEMENTS) {
      return Optional.empty();
    }
    try {
      Document copy = page.clone();
      return Optional.ofNullable(new Readability4JExtended(BASE, copy).parse().getContent())
          .map(html -> Jsoup.parse(html).body())
          .filter(
              found -> RunningText.of(found).length() * 4 >= RunningText.of(page.body()).length());
    } catch (RuntimeException e) {
      // The library stumbles over some odd pages; the way without it is still open then.
      LOG.debug("Readability4J cannot read a page", e);
      return Optional.empty();
    }
  }

  private static Element container(Document page) {
    return RunningText.of(page.body()).container();
  }

  private static boolean isTitle(TextBlock block, List<String> titles) {
    String text = letters(block.text());
    return titles.stream().anyMatch(title -> title.equals(text))
        || (block.heading() && titles.stream().anyMatch(title -> title.startsWith(text)));
  }

  private static String letters(String text) {
    return NOT_LETTERS.matcher(text.toLowerCase(Locale.ENGLISH)).replaceAll("");
  }
}
