package org.tidings.relation.typed.pair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tidings.annotation.Token;

/**
 * The rules of {@code typed-rules.tsv}. Immutable and thread-safe.
 *
 * <p>A path is written as relations, {@code <} upwards and {@code >} downwards, with the words
 * between them: {@code <nsubj:pass bear >obl:in}. Words before it and after it with a {@code +} are
 * triggers beside subject and object: {@code <nmod:poss +wife} for "<i>his</i> wife <i>Linda</i>".
 * In a rule, {@code {spouse}} stands for any word of that class, the rest is a regular expression.
 */
public final class TypedRules {

  private static final String RESOURCE = "typed-rules.tsv";
  private static final String LET = "let ";
  private static final Pattern REFERENCE = Pattern.compile("\\{(\\w+)\\}");
  private static final int LONGEST = 6;
  private static final TypedRules LOADED = load();

  private final List<TypedRule> rules;
  private final Map<TypedProperty, List<TypedRule>> byProperty;
  private final List<TypedProperty> properties;

  private TypedRules(List<TypedRule> rules) {
    this.rules = List.copyOf(rules);
    this.byProperty = this.rules.stream().collect(Collectors.groupingBy(TypedRule::property));
    this.properties = this.rules.stream().map(TypedRule::property).distinct().toList();
  }

  /** The rules that come with Tidings. */
  public static TypedRules rules() {
    return LOADED;
  }

  /** All rules, in the order of the file. */
  public List<TypedRule> all() {
    return rules;
  }

  /** The rules that relate two mentions. */
  public List<TypedRule> between(
      SentenceWords words, RelationArgument subject, RelationArgument object) {
    List<TypedRule> fitting = fitting(subject, object);
    if (fitting.isEmpty()) {
      return fitting;
    }
    return path(words, subject, object)
        .map(path -> fitting.stream().filter(rule -> rule.matches(path)).toList())
        .orElse(List.of());
  }

  private List<TypedRule> fitting(RelationArgument subject, RelationArgument object) {
    List<TypedRule> fitting = new ArrayList<>();
    for (TypedProperty property : properties) {
      if (property.fitsClosely(subject, object)) {
        fitting.addAll(byProperty.getOrDefault(property, List.of()));
      }
    }
    return fitting;
  }

  /** The path from subject to object; empty if it is too long for any rule. */
  public static Optional<String> path(
      SentenceWords words, RelationArgument subject, RelationArgument object) {
    DependencyPath tree = DependencyPath.between(words, subject.head(), object.head());
    List<String> steps = tree.steps();
    if (steps.isEmpty() || steps.size() > LONGEST) {
      return Optional.empty();
    }
    StringBuilder path = new StringBuilder();
    triggersBeside(words, subject, object, path);
    for (int i = 0; i < steps.size(); i++) {
      path.append(steps.get(i)).append(' ');
      if (i < tree.inner().size()) {
        path.append(words.lemma(tree.inner().get(i))).append(' ');
      }
    }
    triggersBeside(words, object, subject, path);
    return Optional.of(path.toString().strip());
  }

  private static void triggersBeside(
      SentenceWords words, RelationArgument argument, RelationArgument other, StringBuilder path) {
    for (Token child : words.sentence().children(argument.headToken())) {
      boolean beside =
          child.is("compound", "amod", "appos", "case", "advmod")
              && !words.isIn(argument, child.index())
              && !words.isIn(other, child.index());
      if (beside && !words.triggerClass(child.index()).isEmpty()) {
        path.append('+').append(words.lemma(child.index())).append(' ');
      }
    }
  }

  private static TypedRules load() {
    try (InputStream in = TypedRules.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: " + RESOURCE);
      }
      List<TypedRule> rules = new ArrayList<>();
      Map<String, String> parts = new HashMap<>();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> read(line, parts, rules));
      return new TypedRules(rules);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + RESOURCE, e);
    }
  }

  private static void read(String line, Map<String, String> parts, List<TypedRule> rules) {
    String[] cells = line.split("\t", -1);
    if (cells[0].startsWith(LET)) {
      parts.put(cells[0].substring(LET.length()), cells[1]);
    } else if (cells.length == 4) {
      rules.add(
          new TypedRule(
              cells[0], TypedProperty.valueOf(cells[1]), path(cells[2], parts), cells[3]));
    } else {
      throw new IllegalStateException(RESOURCE + ": not four cells in: " + line);
    }
  }

  private static Pattern path(String written, Map<String, String> parts) {
    return Pattern.compile(
        REFERENCE
            .matcher(written)
            .replaceAll(
                it -> {
                  String name = it.group(1);
                  String part = parts.getOrDefault(name, "");
                  return Matcher.quoteReplacement(part.isEmpty() ? words(name) : part);
                }));
  }

  private static String words(String label) {
    return SentenceWords.TRIGGERS.words(label).stream()
        .filter(word -> SentenceWords.TRIGGERS.firstRowWith(word).filter(label::equals).isPresent())
        .sorted()
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
