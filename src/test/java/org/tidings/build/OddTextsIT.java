package org.tidings.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidings.annotation.AnnotationException;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.SharedAnnotator;
import org.tidings.article.Article;
import org.tidings.article.Metadata;
import org.tidings.article.Span;
import org.tidings.clause.SentenceGrammar;
import org.tidings.pipeline.ArticlePipeline;
import org.tidings.pipeline.BuiltGraph;
import org.tidings.pipeline.Configuration;
import org.tidings.pipeline.ConfigurationException;
import org.tidings.pipeline.model.Models;
import org.tidings.relation.rendering.TupleExtractor;
import org.tidings.relation.rendering.tuple.Profile;
import org.tidings.relation.rendering.tuple.Tuple;

/** Texts that are no well-formed prose: they must not break anything, nor be made sense of. */
class OddTextsIT {

  private static final Models MODELS = Models.annotatingBy(SharedAnnotator::get);

  private static ArticlePipeline pipeline() throws ConfigurationException {
    return ArticlePipeline.of(
        Configuration.of("http://example.org/").withDictionary(false), MODELS);
  }

  private static Article article(String text) {
    return new Article("odd", Metadata.NONE, text, List.of(new Span(0, text.length())));
  }

  private static Stream<String> texts() {
    return Stream.of(
        "RUSSIA AND NORTH KOREA HAVE SIGNED A DEFENCE PACT. PUTIN CALLED IT A BREAKTHROUGH.",
        "russia and north korea signed a pact on tuesday putin called it a breakthrough kim agreed",
        longSentence(200),
        longSentence(500),
        "the harbour ".repeat(150),
        "Kim, Putin set summit",
        "Harbour strike: what we know so far",
        "Pact signed, sealed, delivered - but will it hold?",
        "Rates up 5%; shares down, again",
        "Present: A. Prata, B. Lund, C. Osei; absent: D. Roy; minutes: E. Wu.",
        "1. Bread 2. Milk 3. Eggs 4. Two (2) lemons",
        "- Lisbon\n- Porto\n- Faro\n- 12 May - 3 June",
        "Name | Age | City\nAna | 41 | Lisbon\nBo | 39 | Oslo",
        "Great news 🎉🎉 the mayor 👩‍⚖️ opened the port!!! 🚢🔥 #harbour @lisbon"
            + " https://x.example/a?b=c",
        "🎉🎉🎉 🚢 🔥",
        "President Путин met 金正恩 in Владивосток (ウラジオストク) and said «да» to كيم.",
        "Η Αθήνα signed the memorandum; हिन्दी and עברית were spoken.",
        "... --- !!! ??? ,,, ;;; ((( ]]] \"\" '' ``",
        ".",
        "“”‘’—–…•·",
        "0 1 2 3 4 5 6 7 8 9 10 11 12",
        "A",
        "a b c d e f g h i j k l m n o p q r s t u v w x y z",
        "Who ratified the treaty? Did the minister resign? Why not?",
        "Go home! Sign it. Do not touch the levers, please.",
        "“I,” he said, “we, that is, the — no,” he said, “never (ever [ever {ever}]) said so,” she"
            + " said.",
        "said said said said that that that that said",
        "The the the. Of of of. And, and, and; or.",
        "If if when, had had been being, is was are to to from by with at of.",
        "x".repeat(3000),
        "word".repeat(20) + "-" + "word-".repeat(200) + "end signed the pact.",
        "The\u0000minister\u200b signed\ufeff the\u00ad pact\u2028and left\u0085.",
        "The minister \ud83d signed \udd25 the pact.",
        "(((((((((((((((((((((((((((((((((((((((( pact ))))))))))))))))))))))))))))))))))))))))",
        "Dr. Mr. Mrs. U.S. U.K. e.g. i.e. etc. vs. Inc. Ltd. No. 5 St. John's Jan. 5");
  }

  private static String longSentence(int tokens) {
    StringBuilder text = new StringBuilder("The minister of trade");
    for (int i = 5; i + 8 < tokens; i += 8) {
      text.append(", who met the envoy of the port");
    }
    return text.append(" signed the treaty.").toString();
  }

  private static List<Sentence> sentences(String text) throws AnnotationException {
    return SharedAnnotator.get().annotate(article(text)).sentences();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void makeAValidGraph(String text) throws Exception {
    assertThat(pipeline().build(article(text))).isInstanceOf(BuiltGraph.class);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void makeNoNonsense(String text) throws Exception {
    for (Profile profile : Profile.values()) {
      TupleExtractor extractor = new TupleExtractor(profile);
      for (Sentence sentence : sentences(text)) {
        assertThat(extractor.extract(SentenceGrammar.of(sentence)))
            .as("%s of %s", profile, sentence.text())
            .allSatisfy(OddTextsIT::checkSense);
      }
    }
  }

  private static void checkSense(Tuple proposition) {
    assertThat(proposition.confidence()).isBetween(0.0, 1.0);
    assertThat(proposition.subject()).matches("(?s).*[\\p{L}\\p{N}].*");
    assertThat(proposition.relation()).matches("(?s).*\\p{L}.*");
    assertThat(proposition.arguments())
        .allSatisfy(argument -> assertThat(argument).matches("(?s).*[\\p{L}\\p{N}].*"));
    assertThat(proposition.arguments().get(0)).isNotEqualToIgnoringCase(proposition.subject());
  }

  @Test
  void signsAloneSayNothing() throws Exception {
    for (String text : List.of("... !!! ???", "🎉🎉🎉 🚢 🔥", "“”‘’—–…•·", "0 1 2 3 4 5")) {
      for (Sentence sentence : sentences(text)) {
        assertThat(new TupleExtractor(Profile.BINARY).extract(SentenceGrammar.of(sentence)))
            .isEmpty();
        assertThat(new TupleExtractor(Profile.NARY).extract(SentenceGrammar.of(sentence)))
            .isEmpty();
      }
    }
  }

  @Test
  void capitalsDoNotHideWhatIsSaid() throws Exception {
    assertThat(sentences("RUSSIA HAS SIGNED THE PACT."))
        .flatExtracting(it -> new TupleExtractor(Profile.BINARY).extract(SentenceGrammar.of(it)))
        .isNotEmpty();
  }
}
