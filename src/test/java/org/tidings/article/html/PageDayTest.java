package org.tidings.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.article.day.FoundDay;

class PageDayTest {

  private static final LocalDate DAY = LocalDate.of(2024, 11, 6);

  private static final String TEXT =
      "<p>The parliament of the island voted on Tuesday to build a second harbour in the north.</p>"
          + "<p>The bank will lend half of the money, the minister said, and taxes pay the rest.</p>";

  private static Optional<LocalDate> day(String head, String body) {
    return found(head, body).map(FoundDay::day);
  }

  private static Optional<FoundDay> found(String head, String body) {
    String page = "<html lang=en-GB><head>%s</head><body>%s</body></html>".formatted(head, body);
    return HtmlPage.parse(page).facts().day();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='article:published_time' content='2024-11-06T10:00:00Z'>",
        "<meta property='og:published_time' content='20241106T100000Z'>",
        "<meta name='publish-date' content='06/11/2024'>",
        "<meta name='date:published_time' content='Wed, 06 Nov 2024 10:00:00 GMT'>",
        "<meta name='sailthru.date' content='2024-11-06 10:00:00 -0500'>",
        "<meta name='DC.date.created' content='2024-11-06'>",
        "<meta name='DC.Date.Issued' content='6 November 2024'>",
        "<meta name='parsely-pub-date' content='1730883600'>",
        "<meta name='parsely-page' content='{\"pub_date\": \"2024-11-06T10:00:00Z\"}'>",
        "<meta itemprop='datePublished' content='2024-11-06'>",
        "<meta name='cXenseParse:recs:publishtime' content='2024-11-06T10:00:00Z'>",
        "<meta name='article_publication_day' content='2024-11-06'>",
        "<meta property='article:published_time' content='soon'><meta name=date content='2024-11-06'>",
        "<meta name='last-modified' content='2024-11-09'><meta name='pubdate' content='2024-11-06'>",
        "<meta name='last-modified' content='2024-11-06'>",
        "<link rel='canonical' href='https://example.org/2024/11/06/harbour'>"
            + "<meta property='article:modified_time' content='2024-11-09'>"
      })
  void readsWhatThePageDeclares(String head) {
    assertThat(day(head, "<article><h1>Island votes</h1>" + TEXT + "</article>")).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<time class='timeago' datetime='Wed Nov 06 2024 15:21:41 GMT+0000'>6 Nov</time>",
        "<time datetime='06/11/2024'>06/11/2024</time>",
        "<time>6 November 2024</time>",
        "<p class='byline'>Published: 6 November 2024, 10:05</p>",
        "<div class='byline'>Wednesday November 6, 2024 10:05 am PDT by Jane Roe</div>",
        "<abbr class='published' title='2024-11-06T10:00:00Z'>yesterday</abbr>",
        "<p>By Jane Roe, 6 November 2024</p>",
        "<p class=meta>Updated <time datetime='2024-11-09T12:00:00Z'>9 November 2024</time>,"
            + " published <time datetime='2024-11-06T20:00:00Z'>6 November 2024</time></p>",
        "<p class=meta>Last updated 9 November 2024. First published 6 November 2024.</p>",
        "<div><span itemprop='datePublished'>6 November 2024</span></div>"
      })
  void readsWhatThePageShows(String line) {
    assertThat(day("", "<article><h1>Island votes</h1>%s%s</article>".formatted(line, TEXT)))
        .contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='topcomment'><time datetime='2019-01-02T10:09:00Z'>8 hours ago</time></div>",
        "<section class='comments'><b>Bob</b> <time datetime='2025-01-03'>3 January</time></section>",
        "<div class='related-stories'><a href=/2>Old harbour</a> <time>3 May 2019</time></div>",
        "<aside><time datetime='2019-01-02'>2 January 2019</time></aside>",
        "<article class='card'><h3>Fish</h3><time datetime='2019-01-02'>2 January</time></article>",
        "<footer><p class='date'>Copyright 3 May 2019</p></footer>",
        "<div itemscope itemtype='https://schema.org/Comment'><meta itemprop='datePublished'"
            + " content='2019-01-02'></div>",
        "<nav><span class='date'>Monday, 3 May 2019</span></nav>"
      })
  void takesNoDayOfAnythingElse(String other) {
    String article = "<article><h1>Island votes</h1>%s</article>".formatted(TEXT);
    assertThat(found("", other + article)).isEmpty();
    assertThat(found("", article + other)).isEmpty();
    assertThat(found("", "<div class=story><h1>Island votes</h1>%s</div>%s".formatted(TEXT, other)))
        .isEmpty();
  }

  @Test
  void takesTheLinkedDataOfThePagesOwnArticle() {
    String other = "{'@type':'NewsArticle','headline':'Fish','datePublished':'2019-01-02'}";
    String own = "{'@type':'NewsArticle','headline':'Island votes','datePublished':'2024-11-06'}";
    String head = "<script type='application/ld+json'>[%s,%s]</script>".formatted(other, own);
    assertThat(found(head, "<h1>Island votes</h1>" + TEXT))
        .contains(new FoundDay(DAY, "JSON-LD datePublished"));
  }

  @Test
  void takesNoDayThatRunsInTheText() {
    String told =
        "<p>The first harbour of the island was opened on <time datetime='1951-05-03'>3 May 1951</time>"
            + " by the queen, and has been too small for the ferries from the mainland ever since then,"
            + " as all the fishermen say.</p>";
    assertThat(found("", "<article><h1>Island votes</h1>%s</article>".formatted(TEXT + told)))
        .isEmpty();
  }
}
