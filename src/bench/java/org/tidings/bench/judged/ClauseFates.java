package org.tidings.bench.judged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.annotation.AnnotatedArticle;
import org.tidings.annotation.AnnotationException;
import org.tidings.annotation.Annotator;
import org.tidings.article.Article;
import org.tidings.clause.ArticleGrammar;
import org.tidings.clause.SentenceGrammar;
import org.tidings.identity.Linker;
import org.tidings.identity.Resolution;
import org.tidings.identity.reference.RuleResolver;
import org.tidings.relation.coverage.ClauseCoverage;
import org.tidings.relation.coverage.ClauseFate;
import org.tidings.relation.open.OpenExtractor;
import org.tidings.relation.proposition.Proposition;

/** What became of the finite clauses of articles, a record of JSON Lines each. */
public final class ClauseFates {

  private ClauseFates() {}

  /** Counts them. */
  public static Map<ClauseFate, Integer> of(Path articles, Annotator annotator, Linker linker)
      throws IOException {
    RuleResolver resolver = new RuleResolver(linker);
    OpenExtractor extractor = new OpenExtractor();
    Map<ClauseFate, Integer> counts = new EnumMap<>(ClauseFate.class);
    for (String record : Files.readAllLines(articles, StandardCharsets.UTF_8)) {
      Optional<Article> article = NewsFeatures.article(record);
      if (article.isPresent()) {
        add(article.get(), annotator, resolver, extractor, counts);
      }
    }
    return counts;
  }

  private static void add(
      Article article,
      Annotator annotator,
      RuleResolver resolver,
      OpenExtractor extractor,
      Map<ClauseFate, Integer> counts) {
    try {
      AnnotatedArticle annotated = annotator.annotate(article);
      ArticleGrammar grammar = ArticleGrammar.of(annotated.sentences());
      Resolution resolution = resolver.resolve(annotated, grammar);
      for (SentenceGrammar sentence : grammar.sentences()) {
        List<Proposition> propositions = extractor.extract(sentence, resolution);
        ClauseCoverage.of(sentence, resolution, propositions)
            .forEach((fate, count) -> counts.merge(fate, count, Integer::sum));
      }
    } catch (AnnotationException e) {
      throw new IllegalStateException("cannot annotate " + article.identifier(), e);
    }
  }
}
