package org.tidings.annotation;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tidings.article.Span;

/** Turns CoreNLP's sentences into ours. */
final class SentenceReader {

  private static final Set<String> NO_NAMES =
      Set.of("O", "DATE", "TIME", "DURATION", "SET", "NUMBER", "ORDINAL", "MONEY", "PERCENT");

  private final Gazetteer gazetteer;

  SentenceReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Reads a sentence.
   *
   * @param text the article's text
   * @param offset where in the article's text the annotated passage begins
   * @param tree empty for a sentence that was not parsed
   */
  Sentence read(CoreMap source, String text, int offset, Collection<TypedDependency> tree) {
    List<CoreLabel> labels = CoreNlp.tokens(source);
    List<Token> tokens = tokens(labels, offset, tree);
    Span span = new Span(tokens.get(0).span().begin(), tokens.get(tokens.size() - 1).span().end());
    return new Sentence(span, span.in(text), tokens, names(tokens), times(labels));
  }

  private List<Token> tokens(List<CoreLabel> labels, int offset, Collection<TypedDependency> tree) {
    int[] heads = new int[labels.size()];
    String[] relations = new String[labels.size()];
    java.util.Arrays.fill(heads, Token.NO_HEAD);
    java.util.Arrays.fill(relations, Token.NO_RELATION);
    for (TypedDependency edge : tree) {
      int dependent = edge.dep().index() - 1;
      heads[dependent] = edge.gov().index() - 1;
      relations[dependent] = edge.reln().toString();
    }
    List<String> types =
        gazetteer.refine(
            labels.stream().map(CoreLabel::word).toList(),
            labels.stream().map(CoreLabel::tag).toList(),
            labels.stream().map(label -> label.ner() == null ? "O" : label.ner()).toList());
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      tokens.add(
          new Token(
              i,
              new Span(offset + label.beginPosition(), offset + label.endPosition()),
              label.word(),
              label.lemma(),
              label.tag(),
              types.get(i),
              heads[i],
              relations[i]));
    }
    return tokens;
  }

  static List<Name> names(List<Token> tokens) {
    List<Name> names = new ArrayList<>();
    int begin = 0;
    for (int end = 1; end <= tokens.size(); end++) {
      String type = tokens.get(begin).entityType();
      if (end == tokens.size() || !tokens.get(end).entityType().equals(type)) {
        if (!NO_NAMES.contains(type)) {
          names.add(new Name(begin, end, type));
        }
        begin = end;
      }
    }
    return names;
  }

  private static List<TimeExpression> times(List<CoreLabel> labels) {
    List<TimeExpression> times = new ArrayList<>();
    int begin = 0;
    for (int end = 1; end <= labels.size(); end++) {
      Optional<Timex> time = timex(labels.get(begin));
      if (end == labels.size() || !sameTime(time, timex(labels.get(end)))) {
        addTime(times, begin, end, time);
        begin = end;
      }
    }
    return times;
  }

  private static void addTime(
      List<TimeExpression> times, int begin, int end, Optional<Timex> time) {
    time.map(Timex::value)
        .filter(value -> !value.isBlank())
        .ifPresent(value -> times.add(new TimeExpression(begin, end, value)));
  }

  private static boolean sameTime(Optional<Timex> one, Optional<Timex> other) {
    return Objects.equals(one.map(Timex::tid), other.map(Timex::tid));
  }

  private static Optional<Timex> timex(CoreLabel label) {
    return Optional.ofNullable(label.get(TimeAnnotations.TimexAnnotation.class));
  }
}
