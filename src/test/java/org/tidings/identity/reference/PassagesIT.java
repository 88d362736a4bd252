package org.tidings.identity.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidings.annotation.AnnotatedArticle;
import org.tidings.annotation.AnnotationException;
import org.tidings.annotation.SharedAnnotator;
import org.tidings.article.Article;
import org.tidings.article.Metadata;
import org.tidings.article.Span;
import org.tidings.clause.ArticleGrammar;
import org.tidings.identity.Entity;
import org.tidings.identity.Mention;
import org.tidings.identity.Referent;
import org.tidings.identity.Resolution;
import org.tidings.identity.link.GazetteerLinker;

/** Each rule of the resolver with a passage of its own, {@code passages.txt} says how. */
class PassagesIT {

  private static final Path PASSAGES =
      Path.of("src/test/resources/org/tidings/identity/reference/passages.txt");
  private static final Pattern MARKED = Pattern.compile("\\[([^|\\]]+)\\|([^\\]]+)\\]");
  private static final LocalDate DAY = LocalDate.of(2024, 6, 20);

  /** Words that a passage marks. */
  private record Marked(Span span, String words, String sign) {

    boolean isNumber() {
      return Character.isDigit(sign.charAt(0));
    }
  }

  private record Passage(String rule, Optional<String> headline, String text, List<Marked> marks) {

    static Passage of(String rule, Optional<String> headline, String line) {
      StringBuilder text = new StringBuilder();
      List<Marked> marks = new ArrayList<>();
      Matcher matcher = MARKED.matcher(line);
      while (matcher.find()) {
        matcher.appendReplacement(text, "");
        int begin = text.length();
        text.append(matcher.group(1));
        marks.add(new Marked(new Span(begin, text.length()), matcher.group(1), matcher.group(2)));
      }
      matcher.appendTail(text);
      return new Passage(rule, headline, text.toString(), marks);
    }

    @Override
    public String toString() {
      return rule;
    }
  }

  static List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    String rule = "";
    Optional<String> headline = Optional.empty();
    try {
      for (String line : Files.readAllLines(PASSAGES, StandardCharsets.UTF_8)) {
        if (line.startsWith("=")) {
          rule = line.substring(1).strip();
        } else if (line.startsWith("^")) {
          headline = Optional.of(line.substring(1).strip());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          passages.add(Passage.of(rule, headline, line));
          headline = Optional.empty();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return passages;
  }

  @ParameterizedTest
  @MethodSource("passages")
  void standsFor(Passage passage) {
    Resolution resolution = resolve(passage);
    for (Marked one : passage.marks()) {
      if (!one.isNumber() && !one.sign().equals("?")) {
        assertThat(name(resolution, one)).as(one.words()).isEqualTo(one.sign());
      }
      for (Marked other : passage.marks()) {
        boolean same = one.isNumber() && one.sign().equals(other.sign());
        assertThat(areOne(resolution, one, other))
            .as("%s and %s are one", one, other)
            .isEqualTo(same || one.equals(other) || bothNamed(one, other));
      }
    }
  }

  @Test
  void anArticleDoesNotDependOnThoseReadBeforeNorOnThreads() {
    RuleResolver resolver = new RuleResolver(new GazetteerLinker());
    List<Passage> shuffled = new ArrayList<>(passages());
    Collections.shuffle(shuffled, new Random(20241106));
    Map<Passage, Resolution> together =
        shuffled.parallelStream()
            .collect(Collectors.toConcurrentMap(it -> it, it -> resolve(resolver, it)));
    assertThat(passages()).allSatisfy(it -> assertThat(together).containsEntry(it, resolve(it)));
  }

  private static boolean bothNamed(Marked one, Marked other) {
    return !one.isNumber() && !one.sign().equals("?") && one.sign().equals(other.sign());
  }

  private static boolean areOne(Resolution resolution, Marked one, Marked other) {
    Optional<Referent> referent = referent(resolution, one);
    return one.equals(other)
        || (referent.isPresent() && referent.equals(referent(resolution, other)));
  }

  private static String name(Resolution resolution, Marked marked) {
    return referent(resolution, marked)
        .map(it -> it instanceof Entity entity ? entity.name() : it.toString())
        .orElse("nothing");
  }

  /** What the last head among the words stands for: English noun phrases end with their heads. */
  private static Optional<Referent> referent(Resolution resolution, Marked marked) {
    return resolution.byHead().entrySet().stream()
        .filter(entry -> marked.span().covers(entry.getKey()))
        .max((one, other) -> one.getKey().compareTo(other.getKey()))
        .map(entry -> entry.getValue())
        .map(Mention::referent);
  }

  private static Resolution resolve(Passage passage) {
    return resolve(new RuleResolver(new GazetteerLinker()), passage);
  }

  private static Resolution resolve(RuleResolver resolver, Passage passage) {
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            passage.headline(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(DAY),
            Optional.empty());
    Span whole = new Span(0, passage.text().length());
    Article article = new Article("passage", metadata, passage.text(), List.of(whole));
    try {
      AnnotatedArticle annotated = SharedAnnotator.get().annotate(article);
      return resolver.resolve(annotated, ArticleGrammar.of(annotated.sentences()));
    } catch (AnnotationException e) {
      throw new IllegalStateException(e);
    }
  }
}
