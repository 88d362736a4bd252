package org.tidings.pipeline;

import org.tidings.graph.ArticleGraphBuilder;
import org.tidings.graph.GraphValidator;
import org.tidings.graph.Iris;
import org.tidings.graph.Judgements;
import org.tidings.identity.Resolution;
import org.tidings.identity.decision.Decisions;
import org.tidings.identity.decision.Verb;
import org.tidings.pipeline.analysis.ArticleAnalysis;
import org.tidings.pipeline.analysis.ArticleInterpreter;
import org.tidings.pipeline.model.Linking;
import org.tidings.pipeline.model.Models;

/** The steps after the analysis, with all that they need. Immutable and thread-safe. */
record Steps(
    ArticleInterpreter interpreter,
    Decisions decisions,
    Iris iris,
    ArticleGraphBuilder graphs,
    GraphValidator validator) {

  /** Loads tables and models, which takes seconds. */
  static Steps of(
      Configuration configuration, Decisions decisions, Linking linking, Models models) {
    return new Steps(
        ArticleInterpreter.of(models, linking, configuration.typedConfidence()),
        decisions,
        new Iris(configuration.base()),
        new ArticleGraphBuilder(configuration.base(), judgements(decisions)),
        models.validator());
  }

  private static Judgements judgements(Decisions decisions) {
    return new Judgements(decisions.statements(Verb.REJECT), decisions.statements(Verb.ACCEPT));
  }

  /** Who is who, by the rules and then by a person's decisions. */
  Resolution resolve(ArticleAnalysis analysis) {
    return decisions.apply(interpreter.resolve(analysis), iris::entityIri);
  }
}
