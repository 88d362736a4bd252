package org.tidings.server.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidings.article.Span;
import org.tidings.query.graph.Evidence;
import org.tidings.query.graph.SourceSentence;

/** Cuts a text at marks into runs. Of marks that overlap, the earlier and longer one counts. */
public final class Markup {

  /** A part of an article's text that is to look different, and may lead somewhere. */
  public record Mark(Span span, String role, String href) {}

  /**
   * A stretch of a text that looks the same all over.
   *
   * @param role what it is: {@code subject}, {@code relation}, {@code object}, a kind of entity;
   *     empty for plain text
   * @param href where it leads; may be empty
   */
  public record Run(String text, String role, String href) {}

  private Markup() {}

  /** The sentence of an evidence with subject, relation and object marked. */
  public static List<Run> runs(Evidence it) {
    return runs(
        it.sentence(),
        Stream.of(
                mark(it.subject(), "subject"),
                mark(it.relation(), "relation"),
                mark(it.object(), "object"))
            .flatMap(Optional::stream)
            .toList());
  }

  private static Optional<Mark> mark(Optional<Span> span, String role) {
    return span.map(it -> new Mark(it, role, ""));
  }

  /** The whole text of a sentence as runs. Marks that reach over its ends are left out. */
  public static List<Run> runs(SourceSentence sentence, List<Mark> marks) {
    String text = sentence.text();
    List<Run> runs = new ArrayList<>();
    int done = 0;
    for (Mark mark : marks.stream().sorted(Comparator.comparing(Mark::span)).toList()) {
      int begin = mark.span().begin() - sentence.begin();
      int end = mark.span().end() - sentence.begin();
      if (begin >= done && end <= text.length()) {
        plain(text.substring(done, begin), runs);
        runs.add(new Run(text.substring(begin, end), mark.role(), mark.href()));
        done = end;
      }
    }
    plain(text.substring(done), runs);
    return runs;
  }

  private static void plain(String text, List<Run> runs) {
    if (!text.isEmpty()) {
      runs.add(new Run(text, "", ""));
    }
  }
}
