package org.tidings.article.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.tidings.article.day.DayOrder;
import org.tidings.article.day.FoundDay;
import org.tidings.article.day.PublicationDate;

/**
 * Finds the day that a page shows to its readers: in a time element or in a byline. A day that is
 * said to be that of a change counts only where there is no other.
 */
final class ShownDay {

  /** Longer texts are no bylines. */
  private static final int LONGEST_BYLINE = 160;

  private static final int MOST_ELEMENTS = 30;
  private static final int FIRST_LINES = 5;

  /** How many places are looked at; live pages have a few hundred. */
  private static final int MOST_PLACES = 500;

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?i)(?<![a-z])(byline|by-line|dateline|date|pub-?date|post(ed)?(-?(on|date|info|meta))?"
              + "|publish(ed)?(-?(on|date|at|time|info))?|publication-?date|time-?stamp|time|entry-?(date|meta)"
              + "|article-?(date|info|meta|header)|story-?(date|meta|info)|meta|infos?)(?![a-z])");

  /** What stands before a day and says what it is the day of. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)\\b(?:(?<changed>(?:last )?(?:updated?|modified|changed|edited|corrected|revised|refreshed))"
              + "|(?<published>(?:first )?(?:published|posted|created|issued|released|filed)))\\b");

  /** What is left before a day when its label is cut off. */
  private static final Pattern NOT_WORD = Pattern.compile("^[^\\p{L}\\p{Nd}]+");

  private enum Rank {
    PUBLISHED,
    UNSAID,
    CHANGED
  }

  private record Candidate(LocalDate day, Rank rank, boolean near, String from) {}

  private final Document page;
  private final DayOrder order;
  private final OwnPlaces own;
  private final Optional<Element> headline;
  private final Set<Element> firstLines;

  ShownDay(Document page, DayOrder order, OwnPlaces own) {
    this.page = page;
    this.order = order;
    this.own = own;
    this.headline = Optional.ofNullable(page.selectFirst("h1"));
    this.firstLines = below(headline);
  }

  Optional<FoundDay> find() {
    List<Candidate> candidates = new ArrayList<>(times().toList());
    candidates.addAll(bylines().toList());
    return candidates.stream()
        .min(
            Comparator.comparing(Candidate::rank)
                .thenComparing(candidate -> candidate.near() ? 0 : 1))
        .map(candidate -> new FoundDay(candidate.day(), candidate.from()));
  }

  private Stream<Candidate> times() {
    return page.select("time, abbr.published[title]").stream()
        .limit(MOST_PLACES)
        .filter(own::hold)
        .filter(time -> !runsInText(time))
        .flatMap(
            time ->
                Stream.of(time.attr("datetime"), time.attr("title"), time.text())
                    .flatMap(written -> PublicationDate.in(written, order).stream())
                    .limit(1)
                    .map(day -> new Candidate(day, rank(time), isNear(time), "a time element")));
  }

  private Rank rank(Element time) {
    String names = PageCleaning.names(time) + " " + time.attr("itemprop");
    if (time.hasAttr("pubdate") || names.contains("ublished")) {
      return Rank.PUBLISHED;
    }
    return names.contains("pdated") || names.contains("odified")
        ? Rank.CHANGED
        : rank(textBefore(time));
  }

  /** By the label that stands nearest before a day. */
  private static Rank rank(String before) {
    Rank rank = Rank.UNSAID;
    Matcher label = LABEL.matcher(before);
    while (label.find()) {
      rank = rank(label);
    }
    return rank;
  }

  private static Rank rank(Matcher label) {
    return label.group("changed") == null ? Rank.PUBLISHED : Rank.CHANGED;
  }

  /** What the line of {@code element} says before it. */
  private static String textBefore(Element element) {
    Element line = element;
    while (line.parent() != null && !line.isBlock()) {
      line = line.parent();
    }
    StringBuilder text = new StringBuilder();
    NodeTraversor.filter(
        (node, depth) -> {
          if (node.equals(element)) {
            return FilterResult.STOP;
          }
          if (node instanceof TextNode words) {
            text.append(words.getWholeText()).append(' ');
          }
          return FilterResult.CONTINUE;
        },
        line);
    return text.substring(Math.max(0, text.length() - LONGEST_BYLINE));
  }

  private Stream<Candidate> bylines() {
    return page.body().select("*").stream()
        .filter(it -> firstLines.contains(it) || BYLINE.matcher(PageCleaning.names(it)).find())
        .filter(ShownDay::isShort)
        .limit(MOST_PLACES)
        .filter(own::hold)
        .flatMap(element -> ofLine(element.text(), isNear(element)).stream());
  }

  /** The best day of a line. */
  private Optional<Candidate> ofLine(String line, boolean near) {
    List<Candidate> found = new ArrayList<>();
    Matcher label = LABEL.matcher(line);
    Rank rank = Rank.UNSAID;
    int begin = 0;
    while (label.find()) {
      candidate(line.substring(begin, label.start()), rank, near).ifPresent(found::add);
      rank = rank(label);
      begin = label.end();
    }
    candidate(line.substring(begin), rank, near).ifPresent(found::add);
    return found.stream().min(Comparator.comparing(Candidate::rank));
  }

  private Optional<Candidate> candidate(String part, Rank rank, boolean near) {
    return PublicationDate.in(part, order)
        .map(
            day ->
                new Candidate(
                    day,
                    rank,
                    near,
                    "the line \u201c%s\u201d"
                        .formatted(NOT_WORD.matcher(part).replaceFirst("").strip())));
  }

  private static boolean isShort(Element element) {
    return element.getAllElements().size() < MOST_ELEMENTS
        && element.text().length() <= LONGEST_BYLINE;
  }

  /** The lines right below the headline, or below what holds it alone. */
  private static Set<Element> below(Optional<Element> headline) {
    Set<Element> lines = Collections.newSetFromMap(new IdentityHashMap<>());
    headline
        .map(Element::nextElementSiblings)
        .ifPresent(next -> next.stream().limit(FIRST_LINES).forEach(lines::add));
    headline
        .map(Element::parent)
        .map(Element::nextElementSiblings)
        .ifPresent(next -> next.stream().limit(FIRST_LINES).forEach(lines::add));
    return lines;
  }

  private static boolean runsInText(Element time) {
    Element paragraph = time.closest("p");
    return paragraph != null && paragraph.text().length() > LONGEST_BYLINE;
  }

  /** Whether {@code element} is in the article or below the headline. */
  private boolean isNear(Element element) {
    return own.holdInside(element)
        || headline
            .filter(h1 -> h1.parent() != null && element.parents().contains(h1.parent()))
            .isPresent();
  }
}
