package org.tidings.identity.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.tidings.annotation.AnnotatedArticle;
import org.tidings.annotation.ParsedText;
import org.tidings.annotation.Sentence;
import org.tidings.article.Article;
import org.tidings.article.Metadata;
import org.tidings.article.Span;
import org.tidings.clause.ArticleGrammar;
import org.tidings.identity.Entity;
import org.tidings.identity.Mention;
import org.tidings.identity.Referent;
import org.tidings.identity.Resolution;
import org.tidings.identity.Thing;
import org.tidings.identity.link.GazetteerLinker;

/** Passages are written sentence by sentence, parsed; see {@link ParsedText}. */
class RuleResolverTest {

  private static List<String> mentions(String... parses) {
    return mentions(Resolution::mentions, parses);
  }

  /** Those too that need not be written. */
  private static List<String> everything(String... parses) {
    return mentions(resolution -> resolution.byHead().values(), parses);
  }

  private static List<String> mentions(
      Function<Resolution, Collection<Mention>> all, String... parses) {
    List<Sentence> sentences = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String parse : parses) {
      Sentence sentence = ParsedText.sentence(parse, text.length());
      sentences.add(sentence);
      text.append(sentence.text()).append(' ');
    }
    Article article =
        new Article("x", Metadata.NONE, text.toString(), List.of(new Span(0, text.length() - 1)));
    Resolution resolution =
        new RuleResolver(new GazetteerLinker())
            .resolve(new AnnotatedArticle(article, sentences), ArticleGrammar.of(sentences));
    return all.apply(resolution).stream()
        .map(it -> it.text() + " = " + name(it.referent()))
        .toList();
  }

  private static String name(Referent referent) {
    return referent instanceof Entity entity
        ? entity.name()
        : ((Thing) referent).noun() + "@" + ((Thing) referent).begin();
  }

  @Test
  void joinsALastNameWithTheFullNameThatHasIt() {
    assertThat(
            mentions(
                "Vladimir|NNP|2|compound|PERSON Putin|NNP|3|nsubj|PERSON arrived|VBD|0|root"
                    + " .|.|3|punct",
                "Putin|NNP|2|nsubj|PERSON left|VBD|0|root .|.|2|punct"))
        .containsExactly("Vladimir Putin = Vladimir Putin", "Putin = Vladimir Putin");
  }

  @Test
  void takesALastNameThatTwoBearForTheNearest() {
    assertThat(
            mentions(
                "Bill|NNP|2|compound|PERSON Clinton|NNP|3|nsubj|PERSON came|VBD|0|root .|.|3|punct",
                "Hillary|NNP|2|compound|PERSON Clinton|NNP|3|nsubj|PERSON came|VBD|0|root"
                    + " .|.|3|punct",
                "Clinton|NNP|2|nsubj|PERSON left|VBD|0|root .|.|2|punct"))
        .containsExactly(
            "Bill Clinton = Bill Clinton",
            "Hillary Clinton = Hillary Clinton",
            "Clinton = Hillary Clinton");
  }

  @Test
  void keepsALastNameApartWhereBothWhoBearItAreAsNear() {
    assertThat(
            mentions(
                "Bill|NNP|2|compound|PERSON Clinton|NNP|6|nsubj|PERSON and|CC|5|cc"
                    + " Hillary|NNP|5|compound|PERSON Clinton|NNP|2|conj|PERSON came|VBD|0|root"
                    + " .|.|6|punct",
                "Clinton|NNP|2|nsubj|PERSON left|VBD|0|root .|.|2|punct"))
        .containsExactly(
            "Bill Clinton = Bill Clinton",
            "Hillary Clinton = Hillary Clinton",
            "Clinton = Clinton");
  }

  @Test
  void joinsAnAcronymWithItsName() {
    assertThat(
            mentions(
                "Northern|NNP|2|compound|ORGANIZATION Shipping|NNP|4|nsubj|ORGANIZATION"
                    + " Union|NNP|2|flat|ORGANIZATION voted|VBD|0|root .|.|4|punct",
                "NSU|NNP|2|nsubj|ORGANIZATION voted|VBD|0|root .|.|2|punct"))
        .containsExactly(
            "Northern Shipping Union = Northern Shipping Union", "NSU = Northern Shipping Union");
  }

  @Test
  void readsTheSpellingsOfAKoreanNameAsOne() {
    assertThat(
            mentions(
                "Kim|NNP|2|compound|PERSON Jong-un|NNP|3|nsubj|PERSON spoke|VBD|0|root .|.|3|punct",
                "Kim|NNP|3|compound|PERSON Jong|NNP|3|compound|PERSON Un|NNP|4|nsubj|PERSON"
                    + " left|VBD|0|root .|.|4|punct"))
        .containsExactly("Kim Jong-un = Kim Jong Un", "Kim Jong Un = Kim Jong Un");
  }

  @Test
  void takesAPronounForTheOnePersonBefore() {
    assertThat(
            mentions(
                "Putin|NNP|2|nsubj|PERSON arrived|VBD|0|root .|.|2|punct",
                "He|PRP|2|nsubj left|VBD|0|root Hanoi|NNP|2|obj|CITY .|.|2|punct"))
        .containsExactly("Putin = Putin", "He = Putin", "Hanoi = Hanoi");
  }

  @Test
  void leavesAPronounAloneWhereTwoArePossible() {
    assertThat(
            mentions(
                "Putin|NNP|4|nsubj|PERSON and|CC|3|cc Kim|NNP|1|conj|PERSON met|VBD|0|root"
                    + " .|.|4|punct",
                "He|PRP|2|nsubj left|VBD|0|root .|.|2|punct"))
        .containsExactly("Putin = Putin", "Kim = Kim");
  }

  @Test
  void takesTheTreatyForTheLastTreaty() {
    assertThat(
            mentions(
                "Russia|NNP|2|nsubj|COUNTRY signed|VBD|0|root a|DT|4|det treaty|NN|2|obj"
                    + " .|.|2|punct",
                "Japan|NNP|2|nsubj|COUNTRY read|VBD|0|root the|DT|4|det treaty|NN|2|obj"
                    + " .|.|2|punct"))
        .contains("a treaty = treaty@16", "the treaty = treaty@16");
  }

  @Test
  void tellsALowerHouseFromAnUpperOne() {
    assertThat(
            everything(
                "The|DT|3|det upper|JJ|3|amod house|NN|4|nsubj left|VBD|0|root Rome|NNP|4|obj|CITY"
                    + " .|.|4|punct",
                "The|DT|3|det lower|JJ|3|amod house|NN|4|nsubj left|VBD|0|root Rome|NNP|4|obj|CITY"
                    + " .|.|4|punct"))
        .contains("The upper house = house@10", "The lower house = house@38");
  }

  @Test
  void takesANounForTheNameBesideIt() {
    assertThat(
            mentions(
                "The|DT|2|det house|NN|7|nsubj ,|,|5|punct the|DT|5|det Duma|NNP|2|appos|GOVERNMENT"
                    + " ,|,|5|punct left|VBD|0|root Rome|NNP|7|obj|CITY .|.|7|punct"))
        .contains("The house = Duma", "Duma = Duma");
  }
}
