package org.tidings.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.annotation.AnnotationException;
import org.tidings.annotation.Annotator;
import org.tidings.article.Article;
import org.tidings.article.Metadata;
import org.tidings.article.Span;
import org.tidings.build.WordByWordAnnotator;
import org.tidings.identity.dictionary.TinyWikiDict;
import org.tidings.pipeline.ConfigurationException.Part;
import org.tidings.pipeline.model.Models;
import org.tidings.pipeline.model.ParserChoice;
import org.tidings.pipeline.timing.Stage;

/** With an annotator that needs no models. */
class ArticlePipelineTest {

  private static final String TEXT = "Russia ratified treaties .";
  private static final Article ARTICLE =
      new Article("a", Metadata.NONE, TEXT, List.of(new Span(0, TEXT.length())));
  private static final Configuration CONFIGURATION =
      Configuration.of("http://example.org/").withDictionary(false);

  private static Models annotatingBy(Annotator annotator) {
    return Models.annotatingBy(() -> annotator);
  }

  private static ArticlePipeline pipeline(Configuration configuration) throws Exception {
    return ArticlePipeline.of(configuration, annotatingBy(new WordByWordAnnotator()));
  }

  @Test
  void makesTheGraphOfAnArticle() throws Exception {
    ArticlePipeline pipeline = pipeline(CONFIGURATION);
    GraphOutcome outcome = pipeline.build(ARTICLE);
    assertThat(outcome)
        .isInstanceOfSatisfying(
            BuiltGraph.class,
            built -> {
              assertThat(built.graph().iri()).isEqualTo("http://example.org/article/a");
              assertThat(built.sentences()).isEqualTo(1);
              assertThat(built.facts()).isPositive();
            });
    assertThat(pipeline.times().tokens()).isEqualTo(4);
    assertThat(pipeline.times().of(Stage.GRAPH)).isPositive();
  }

  @Test
  void answersWithAFailureWhereAnArticleIsBeyondTheLimits() throws Exception {
    Models models =
        annotatingBy(
            article -> {
              throw new AnnotationException("too long");
            });
    assertThat(ArticlePipeline.of(CONFIGURATION, models).build(ARTICLE))
        .isEqualTo(new GraphFailure("annotation", "too long"));
  }

  @Test
  void answersWithAFailureWhereTidingsItselfFails() throws Exception {
    Models models =
        annotatingBy(
            article -> {
              throw new IllegalStateException("no such token");
            });
    assertThat(ArticlePipeline.of(CONFIGURATION, models).build(ARTICLE))
        .isInstanceOfSatisfying(
            GraphFailure.class,
            failure -> {
              assertThat(failure.reason()).isEqualTo("bug");
              assertThat(failure.detail()).contains("please report it", "no such token");
            });
  }

  @Test
  void sharesAFingerprintOnlyWhereGraphsAreTheSame() throws Exception {
    assertThat(pipeline(CONFIGURATION).fingerprint())
        .matches("[0-9a-f]{64}")
        .isEqualTo(pipeline(CONFIGURATION.withDecisions("# nothing yet\n")).fingerprint());
    Models linking =
        Models.of(WordByWordAnnotator::new, TinyWikiDict.of("Oslo | Oslo | 0.99 | 90"));
    assertThat(
            List.of(
                pipeline(CONFIGURATION).fingerprint(),
                pipeline(CONFIGURATION.withTypedConfidence(0.5)).fingerprint(),
                pipeline(CONFIGURATION.with(ParserChoice.ACCURATE)).fingerprint(),
                pipeline(CONFIGURATION.withDecisions("Rome,same as,Roma,spelling\n")).fingerprint(),
                pipeline(Configuration.of("http://other.example/").withDictionary(false))
                    .fingerprint(),
                ArticlePipeline.of(CONFIGURATION.withDictionary(true), linking).fingerprint(),
                CONFIGURATION.fingerprint("another revision", "")))
        .doesNotHaveDuplicates();
  }

  @Test
  void saysWhatAConfigurationAsksForThatIsNotHere() {
    assertThatThrownBy(() -> pipeline(CONFIGURATION.withDictionary(true)))
        .isInstanceOfSatisfying(
            ConfigurationException.class, e -> assertThat(e.part()).isEqualTo(Part.DICTIONARY));
    assertThatThrownBy(() -> pipeline(CONFIGURATION.withDecisions("Rome,same as,Rome,\n")))
        .isInstanceOfSatisfying(
            ConfigurationException.class, e -> assertThat(e.part()).isEqualTo(Part.DECISIONS))
        .hasMessageContaining("line 1: both names are \"Rome\"");
    Configuration old =
        new Configuration("http://example.org/", "0.0.1", ParserChoice.FAST, false, "", 0.8);
    assertThatThrownBy(() -> pipeline(old))
        .isInstanceOfSatisfying(
            ConfigurationException.class, e -> assertThat(e.part()).isEqualTo(Part.VERSION))
        .hasMessageContaining("0.0.1");
    assertThatThrownBy(() -> Configuration.of("http://example.org"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CONFIGURATION.withTypedConfidence(1.5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sendsAConfigurationToAnotherMachine() throws Exception {
    Configuration sent = CONFIGURATION.withDecisions("Rome,same as,Roma,spelling\n");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(sent);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(sent);
    }
  }

  @Test
  void knowsTheRevisionOfItsRules() {
    assertThat(Release.ofThisBuild().revision()).matches("[0-9a-f]{64}");
  }
}
