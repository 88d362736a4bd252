package org.tidings.build;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tidings.annotation.AnnotatedArticle;
import org.tidings.annotation.AnnotationException;
import org.tidings.annotation.Annotator;
import org.tidings.article.Article;
import org.tidings.build.timing.Stage;
import org.tidings.build.timing.StageTimes;
import org.tidings.clause.ArticleGrammar;
import org.tidings.graph.ArticleGraph;
import org.tidings.graph.ArticleGraphBuilder;
import org.tidings.graph.GraphValidator;
import org.tidings.graph.Iris;
import org.tidings.identity.Linker;
import org.tidings.identity.Resolution;
import org.tidings.identity.Resolver;
import org.tidings.identity.decision.Decisions;
import org.tidings.identity.reference.RuleResolver;
import org.tidings.relation.PropositionExtractor;
import org.tidings.relation.Relations;
import org.tidings.relation.open.OpenExtractor;
import org.tidings.relation.proposition.Proposition;
import org.tidings.relation.typed.TypedFactExtractor;
import org.tidings.relation.typed.TypedModel;
import org.tidings.store.GraphCheck;

/**
 * From an article to its graph: annotation, extraction, identity, graph, validation. The graph is a
 * pure function of the article. Thread-safe; models are loaded when the first article comes.
 */
public final class ArticlePipeline {

  /**
   * A graph that is ready to be stored.
   *
   * @param sentences how many the article has
   * @param facts plain facts in the graph
   */
  record Built(ArticleGraph graph, int sentences, int facts) {}

  /** An article could not be made into a valid graph; the message says why. */
  static final class UnbuildableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    UnbuildableException(String reason, String detail, Throwable cause) {
      super(detail, cause);
      this.reason = reason;
    }

    UnbuildableException(String reason, String detail) {
      super(detail);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  /** What reads its tables and models when it is made. */
  private record Steps(
      Resolver resolver,
      PropositionExtractor propositions,
      ArticleGraphBuilder graphs,
      GraphValidator validator) {

    static Steps load(String base, Supplier<Linker> linker, double typedConfidence) {
      return new Steps(
          new RuleResolver(linker.get()),
          new PropositionExtractor(
              new OpenExtractor(), new TypedFactExtractor(TypedModel.load(), typedConfidence)),
          new ArticleGraphBuilder(base),
          GraphValidator.load());
    }
  }

  private final Supplier<Annotator> annotator;
  private final Supplier<Steps> steps;
  private final Decisions decisions;
  private final Iris iris;
  private final StageTimes times = new StageTimes();

  /**
   * A pipeline whose IRIs are under {@code base}.
   *
   * @param annotator asked for an annotator when an article comes; must be thread-safe
   * @param linker asked once, when the first article comes, for what finds the entities of the
   *     world
   * @param decisions what a person has decided about who is who
   */
  public ArticlePipeline(
      Supplier<Annotator> annotator, String base, Supplier<Linker> linker, Decisions decisions) {
    this(annotator, base, linker, decisions, TypedFactExtractor.DEFAULT_BAR);
  }

  /**
   * The same with another bar for typed facts.
   *
   * @param typedConfidence how likely a typed fact must be to be written, from 0 to 1
   */
  public ArticlePipeline(
      Supplier<Annotator> annotator,
      String base,
      Supplier<Linker> linker,
      Decisions decisions,
      double typedConfidence) {
    this.annotator = annotator;
    this.steps = new FirstUse<>(() -> Steps.load(base, linker, typedConfidence));
    this.decisions = decisions;
    this.iris = new Iris(base);
  }

  /** How long the stages took, of all articles until now. */
  public StageTimes times() {
    return times;
  }

  Built build(Article article) throws UnbuildableException {
    Steps steps = this.steps.get();
    StageTimes.Lap lap = times.begin(Stage.ANNOTATION);
    AnnotatedArticle annotated = annotate(article);
    annotated.sentences().forEach(sentence -> times.read(sentence.tokens().size()));
    lap = lap.next(Stage.CLAUSE);
    ArticleGrammar grammar = ArticleGrammar.of(annotated.sentences());
    lap = lap.next(Stage.IDENTITY);
    Resolution resolution =
        decisions.apply(steps.resolver().resolve(annotated, grammar), iris::entityIri);
    lap = lap.next(Stage.RELATION);
    Relations relations = steps.propositions().extract(grammar, resolution);
    lap = lap.next(Stage.GRAPH);
    ArticleGraph graph = steps.graphs().build(annotated, relations, resolution);
    lap = lap.next(Stage.VALIDATION);
    check(steps.validator(), graph);
    lap.end();
    return new Built(graph, annotated.sentences().size(), facts(relations));
  }

  private AnnotatedArticle annotate(Article article) throws UnbuildableException {
    try {
      return annotator.get().annotate(article);
    } catch (AnnotationException e) {
      throw new UnbuildableException("annotation", String.valueOf(e.getMessage()), e);
    }
  }

  private static void check(GraphValidator validator, ArticleGraph graph)
      throws UnbuildableException {
    List<GraphValidator.Finding> findings = validator.validate(graph.triples());
    if (!findings.isEmpty()) {
      String detail =
          findings.stream()
              .limit(3)
              .map(finding -> finding.node() + ": " + finding.message())
              .collect(Collectors.joining(" "));
      throw invalid(detail);
    }
    Optional<String> problem = GraphCheck.problem(graph);
    if (problem.isPresent()) {
      throw invalid(problem.get());
    }
  }

  private static UnbuildableException invalid(String detail) {
    return new UnbuildableException("invalid", "A bug in Tidings; please report it: " + detail);
  }

  private static int facts(Relations relations) {
    return (int) relations.propositions().stream().filter(Proposition::plain).count();
  }
}
