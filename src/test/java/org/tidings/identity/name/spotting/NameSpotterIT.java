package org.tidings.identity.name.spotting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.annotation.AnnotationException;
import org.tidings.annotation.SharedAnnotator;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.Gazetteer;
import org.tidings.annotation.gazetteer.GivenNames;
import org.tidings.annotation.gazetteer.Titles;
import org.tidings.article.Article;
import org.tidings.article.Metadata;
import org.tidings.article.Span;
import org.tidings.identity.name.mention.NameMention;

/** What kind of thing names are of, told by how sentences use them. */
class NameSpotterIT {

  private static final NameSpotter SPOTTER =
      new NameSpotter(Gazetteer.load(), GivenNames.load(), Titles.load());

  private static List<NameMention> names(String text) throws AnnotationException {
    Article article = new Article("x", Metadata.NONE, text, List.of(new Span(0, text.length())));
    return SPOTTER.names(SharedAnnotator.get().annotate(article).sentences());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a place that people work in | Peter Hale works in Hull. | Hull | PLACE",
        "a person that people trust in | Peter Hale put his trust in Hull. | Hull | PERSON",
        "a nurse | Georgia Hale, a nurse from Ohio, won a car. | Georgia Hale | PERSON",
        "who lives somewhere | Paris Hale lives in Graz. | Paris Hale | PERSON",
        "a firm by its legal form | Voss Inc. sued the city. | Voss Inc. | ORGANIZATION",
        "a firm among firms | Shell, BP and Total raised their dividends. | Total"
            + " | ORGANIZATION",
        "a part of a firm | Nadel, a unit of Corvix, makes chips. | Nadel | ORGANIZATION",
        "a firm with parts | Nadel, a unit of Corvix, makes chips. | Corvix | ORGANIZATION",
        "a programme with a letter | Peter Hale won The X Factor in 2012. | X Factor | OTHER",
        "who signs | To Lam then signed the treaty. | To Lam | PERSON",
      })
  void tellsTheKind(String why, String text, String name, EntityType kind)
      throws AnnotationException {
    assertThat(names(text))
        .as(why)
        .filteredOn(mention -> mention.text().equals(name))
        .extracting(NameMention::kind)
        .containsExactly(kind);
  }
}
