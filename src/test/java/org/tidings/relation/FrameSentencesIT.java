package org.tidings.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tidings.annotation.AnnotationException;
import org.tidings.annotation.SharedAnnotator;
import org.tidings.article.Article;
import org.tidings.article.Metadata;
import org.tidings.article.Span;
import org.tidings.relation.open.OpenExtractor;
import org.tidings.relation.proposition.Participant;
import org.tidings.relation.proposition.Proposition;
import org.tidings.relation.proposition.Value;

/**
 * What whole sentences state, from the words to the propositions: frames.txt has sentences, after
 * {@code >} what they must state and after {@code !} the beginning of what they must not.
 */
class FrameSentencesIT {

  private static final OpenExtractor EXTRACTOR = new OpenExtractor();

  @TestFactory
  Stream<DynamicTest> statesWhatTheSentenceStates() throws IOException {
    return Stream.of(text().split("\n\n+", -1))
        .map(block -> block.lines().toList())
        .filter(lines -> lines.size() > 1)
        .map(lines -> DynamicTest.dynamicTest(lines.get(0).substring(2), () -> check(lines)));
  }

  private static String text() throws IOException {
    try (InputStream in = FrameSentencesIT.class.getResourceAsStream("frames.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void check(List<String> lines) throws AnnotationException {
    List<String> stated = stated(lines.get(1));
    for (String line : lines.subList(2, lines.size())) {
      String fact = line.substring(2);
      if (line.startsWith("> ")) {
        assertThat(stated).contains(fact);
      } else {
        assertThat(stated).noneMatch(it -> it.startsWith(fact));
      }
    }
  }

  private static List<String> stated(String text) throws AnnotationException {
    Article article = new Article("x", Metadata.NONE, text, List.of(new Span(0, text.length())));
    return AnalysedText.of(SharedAnnotator.get().annotate(article).sentences())
        .open(EXTRACTOR)
        .stream()
        .map(FrameSentencesIT::words)
        .toList();
  }

  private static String words(Proposition proposition) {
    String qualifiers =
        proposition.qualifiers().stream()
            .map(it -> it.label() + " " + words(it.value()))
            .collect(Collectors.joining("; "));
    return Stream.of(
            words(proposition.subject()),
            proposition.predicate().label(),
            words(proposition.object()),
            qualifiers)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" | "));
  }

  private static String words(Value value) {
    if (value instanceof Participant participant) {
      return participant.referent().label();
    }
    return value instanceof Value.Quality quality ? quality.words() : value.phrase().words();
  }
}
