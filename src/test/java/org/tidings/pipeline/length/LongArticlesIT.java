package org.tidings.pipeline.length;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidings.annotation.SharedAnnotator;
import org.tidings.article.Article;
import org.tidings.article.Metadata;
import org.tidings.article.reading.ArticleReader;
import org.tidings.article.reading.ReadOutcome;
import org.tidings.article.reading.TextLimits;
import org.tidings.pipeline.ArticlePipeline;
import org.tidings.pipeline.BuiltGraph;
import org.tidings.pipeline.Configuration;
import org.tidings.pipeline.ConfigurationException;
import org.tidings.pipeline.model.Models;
import org.tidings.pipeline.timing.Stage;
import org.tidings.source.Format;
import org.tidings.source.RawDocument;

/**
 * A text four times as long takes not much more than four times as long, whatever it says: where a
 * step compared all with all it would be sixteen times. The benchmark {@code length} has the
 * figures of longer ones.
 */
class LongArticlesIT {

  private static final Models MODELS = Models.annotatingBy(SharedAnnotator::get);

  /** Of what is long; four such parts are the longer text. */
  private static final int PART = 150;

  private static final double SLACK = 2;

  @ParameterizedTest
  @EnumSource
  void costsAsMuchMoreAsTheTextIsLonger(LongText kind) throws ConfigurationException {
    int units = kind.units() / PART;
    seconds(kind.of(units / 2));

    double part = seconds(kind.of(units));
    double whole = seconds(kind.of(4 * units));

    assertThat(whole).isLessThan(SLACK * 4 * part + 0.5);
  }

  /** Of the processor, from bytes to a valid graph. */
  private static double seconds(String text) throws ConfigurationException {
    ArticlePipeline pipeline =
        ArticlePipeline.of(Configuration.of("http://example.org/").withDictionary(false), MODELS);
    var reading = pipeline.times().begin(Stage.READING);
    Article article = read(text);
    reading.end();
    assertThat(pipeline.build(article)).isInstanceOf(BuiltGraph.class);
    return Stream.of(Stage.values())
        .mapToDouble(stage -> pipeline.times().of(stage).toNanos() / 1e9)
        .sum();
  }

  private static Article read(String text) {
    ReadOutcome read =
        new ArticleReader(Metadata.NONE, TextLimits.DEFAULT)
            .read(
                new RawDocument(
                    "long", Optional.empty(), Format.TEXT, text.getBytes(StandardCharsets.UTF_8)));
    assertThat(read).isInstanceOf(ReadOutcome.Accepted.class);
    return ((ReadOutcome.Accepted) read).article();
  }
}
