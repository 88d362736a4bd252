package org.tidings.pipeline.analysis;

import org.tidings.identity.Resolution;
import org.tidings.identity.Resolver;
import org.tidings.identity.reference.RuleResolver;
import org.tidings.pipeline.model.Linking;
import org.tidings.pipeline.model.Models;
import org.tidings.relation.PropositionExtractor;
import org.tidings.relation.Relations;
import org.tidings.relation.typed.TypedFactExtractor;

/**
 * What the words of an analysed article mean: who is who, and what is stated. A graph and {@code
 * tidings extract} have the same propositions because both ask here. Immutable and thread-safe.
 */
public final class ArticleInterpreter {

  private final Resolver resolver;
  private final PropositionExtractor extractor;

  private ArticleInterpreter(Resolver resolver, PropositionExtractor extractor) {
    this.resolver = resolver;
    this.extractor = extractor;
  }

  /**
   * Loads tables and models, which takes seconds.
   *
   * @param typedConfidence how likely a typed fact must be, from 0 to 1
   */
  public static ArticleInterpreter of(Models models, Linking linking, double typedConfidence) {
    return new ArticleInterpreter(
        new RuleResolver(linking.linker().get()),
        new PropositionExtractor(
            models.openExtractor(), new TypedFactExtractor(models.typedModel(), typedConfidence)));
  }

  /** What the mentions of an article stand for. */
  public Resolution resolve(ArticleAnalysis analysis) {
    return resolver.resolve(analysis.annotated(), analysis.grammar());
  }

  /** What an article states of those that its mentions stand for. */
  public Relations relate(ArticleAnalysis analysis, Resolution resolution) {
    return extractor.extract(
        analysis.grammar(), resolution, analysis.annotated().article().metadata().date());
  }
}
