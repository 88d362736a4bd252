package org.tidings.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tidings.annotation.AnnotationException;
import org.tidings.annotation.Annotator;
import org.tidings.annotation.accurate.MissingModelException;
import org.tidings.article.Article;
import org.tidings.graph.ArticleGraph;
import org.tidings.graph.GraphCheck;
import org.tidings.graph.GraphValidator;
import org.tidings.identity.Resolution;
import org.tidings.identity.decision.DecisionException;
import org.tidings.identity.decision.Decisions;
import org.tidings.identity.dictionary.DictionaryException;
import org.tidings.pipeline.ConfigurationException.Part;
import org.tidings.pipeline.analysis.ArticleAnalysis;
import org.tidings.pipeline.model.FirstUse;
import org.tidings.pipeline.model.Linking;
import org.tidings.pipeline.model.Models;
import org.tidings.pipeline.timing.Stage;
import org.tidings.pipeline.timing.StageTimes;
import org.tidings.relation.Relations;
import org.tidings.relation.proposition.Proposition;

/**
 * From an article to its graph: annotation, grammar, identity, relations, graph, validation. The
 * graph is a pure function of the article and the configuration. Thread-safe; models are loaded
 * when the first article comes.
 */
public final class ArticlePipeline {

  private final Configuration configuration;
  private final String fingerprint;
  private final Supplier<Annotator> annotator;
  private final Supplier<Steps> steps;
  private final StageTimes times = new StageTimes();

  private ArticlePipeline(
      Configuration configuration,
      Linking linking,
      Supplier<Annotator> annotator,
      Supplier<Steps> steps) {
    this.configuration = configuration;
    this.fingerprint =
        configuration.fingerprint(Release.ofThisBuild().revision(), linking.checksum());
    this.annotator = annotator;
    this.steps = steps;
  }

  /**
   * A pipeline, of which there may be many with the same models.
   *
   * @throws ConfigurationException if the configuration asks for what is not here
   */
  public static ArticlePipeline of(Configuration configuration, Models models)
      throws ConfigurationException {
    String version = Release.ofThisBuild().version();
    if (!configuration.version().equals(version)) {
      throw new ConfigurationException(
          Part.VERSION,
          "this is Tidings %s, and the configuration is for %s"
              .formatted(version, configuration.version()));
    }
    try {
      Decisions decisions = Decisions.parse(configuration.decisions());
      Configuration used = configuration.withDecisions(decisions.text());
      Linking linking = used.dictionary() ? models.dictionary() : models.gazetteer();
      return new ArticlePipeline(
          used,
          linking,
          models.annotator(used.parser()),
          new FirstUse<>(() -> Steps.of(used, decisions, linking, models)));
    } catch (DecisionException e) {
      throw new ConfigurationException(
          Part.DECISIONS, "line %d: %s".formatted(e.line(), e.getMessage()), e);
    } catch (DictionaryException e) {
      throw new ConfigurationException(
          Part.DICTIONARY, "%s: %s".formatted(e.getMessage(), e.reason()), e);
    } catch (MissingModelException e) {
      throw new ConfigurationException(Part.PARSER, String.valueOf(e.getMessage()), e);
    }
  }

  /** What it was made with; decisions that decide nothing are empty. */
  public Configuration configuration() {
    return configuration;
  }

  /**
   * Names all that a graph depends on beside its article, as 64 hexadecimal digits: the
   * configuration, the dictionary of names, and the rules, tables and classes that make graphs. Two
   * pipelines share it only if they make the same graphs.
   */
  public String fingerprint() {
    return fingerprint;
  }

  /** How long the stages took, of all articles until now. */
  public StageTimes times() {
    return times;
  }

  /** Makes an article's graph. Whatever is wrong with the article, the answer says so. */
  public GraphOutcome build(Article article) {
    try {
      Steps steps = this.steps.get();
      ArticleAnalysis analysis = ArticleAnalysis.of(article, annotator.get(), times);
      StageTimes.Lap lap = times.begin(Stage.IDENTITY);
      Resolution resolution = steps.resolve(analysis);
      lap = lap.next(Stage.RELATION);
      Relations relations = steps.interpreter().relate(analysis, resolution);
      lap = lap.next(Stage.GRAPH);
      ArticleGraph graph = steps.graphs().build(analysis.annotated(), relations, resolution);
      lap = lap.next(Stage.VALIDATION);
      Optional<String> problem = problem(steps.validator(), graph);
      lap.end();
      return problem.isPresent()
          ? GraphFailure.invalid(problem.get())
          : new BuiltGraph(graph, analysis.annotated().sentences().size(), facts(relations));
    } catch (AnnotationException e) {
      return GraphFailure.annotation(String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      return GraphFailure.bug(e);
    }
  }

  private static int facts(Relations relations) {
    return (int) relations.propositions().stream().filter(Proposition::plain).count();
  }

  private static Optional<String> problem(GraphValidator validator, ArticleGraph graph) {
    List<GraphValidator.Finding> findings = validator.validate(graph.triples());
    return findings.isEmpty()
        ? GraphCheck.problem(graph)
        : Optional.of(
            findings.stream()
                .limit(3)
                .map(finding -> finding.node() + ": " + finding.message())
                .collect(Collectors.joining(" ")));
  }
}
