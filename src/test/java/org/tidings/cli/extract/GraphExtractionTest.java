package org.tidings.cli.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.annotation.AnnotatedArticle;
import org.tidings.annotation.AnnotationException;
import org.tidings.annotation.Annotator;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.article.Span;
import org.tidings.pipeline.model.Models;
import org.tidings.relation.AnalysedText;

class GraphExtractionTest {

  private static final String TEXT = "Rates fell 6%.";

  @Test
  void printsAnAmountAsTheTextWritesIt() throws AnnotationException {
    List<Token> tokens =
        List.of(
            token(0, 0, 5, "rate", "NNS", 1, "nsubj"),
            token(1, 6, 10, "fall", "VBD", Token.NO_HEAD, "root"),
            token(2, 11, 12, "6", "CD", 3, "nummod"),
            token(3, 12, 13, "%", "NN", 1, "obl:npmod"),
            token(4, 13, 14, ".", ".", 1, "punct"));
    Sentence sentence =
        new Sentence(new Span(0, TEXT.length()), TEXT, tokens, List.of(), List.of());
    AnnotatedArticle annotated = AnalysedText.article(List.of(sentence));
    Annotator annotator = article -> annotated;
    List<Extraction> found = new ArrayList<>();

    new GraphExtraction(annotator, Models.annotatingBy(() -> annotator), found::add)
        .extract(annotated.article());

    assertThat(found).extracting(Extraction::object).containsExactly("6%");
  }

  private static Token token(
      int index, int begin, int end, String lemma, String tag, int head, String relation) {
    String word = TEXT.substring(begin, end);
    return new Token(
        index, new Span(begin, end), word, lemma, tag, EntityType.NONE, head, relation);
  }
}
