package org.tidings.bench.judged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tidings.annotation.AnnotatedArticle;
import org.tidings.annotation.AnnotationException;
import org.tidings.annotation.Annotator;
import org.tidings.article.Article;
import org.tidings.clause.ArticleGrammar;
import org.tidings.identity.Linker;
import org.tidings.identity.Resolution;
import org.tidings.identity.reference.RuleResolver;
import org.tidings.relation.PropositionExtractor;
import org.tidings.relation.confidence.Judge;
import org.tidings.relation.open.OpenExtractor;
import org.tidings.relation.proposition.Proposition;
import org.tidings.relation.typed.TypedFactExtractor;
import org.tidings.relation.typed.TypedModel;

/**
 * The propositions of articles with the features that their judge is told: what readers' judgements
 * are matched with to learn the judge's weights. Not thread-safe.
 */
final class NewsFeatures {

  /** A proposition in words, with the features that its judge is told. */
  record Featured(
      String article,
      String rule,
      String sentence,
      String subject,
      String relation,
      String object,
      Set<String> features) {}

  private final Annotator annotator;
  private final RuleResolver resolver;
  private final PropositionExtractor extractor;
  private final List<Set<String>> seen = new ArrayList<>();

  NewsFeatures(Annotator annotator, Linker linker) {
    Judge recording =
        features -> {
          seen.add(features);
          return new Judge.Judgement(seen.size() % 2, 1);
        };
    this.annotator = annotator;
    this.resolver = new RuleResolver(linker);
    this.extractor =
        new PropositionExtractor(
            new OpenExtractor(recording),
            new TypedFactExtractor(TypedModel.load(), TypedFactExtractor.DEFAULT_BAR, recording));
  }

  /** The propositions of each article, a record of JSON Lines each. */
  List<Featured> of(Path articles) throws IOException {
    List<Featured> all = new ArrayList<>();
    for (String record : Files.readAllLines(articles, StandardCharsets.UTF_8)) {
      NewsArticles.read(record).ifPresent(article -> all.addAll(propositions(article)));
    }
    return all;
  }

  private List<Featured> propositions(Article article) {
    try {
      AnnotatedArticle annotated = annotator.annotate(article);
      ArticleGrammar grammar = ArticleGrammar.of(annotated.sentences());
      Resolution resolution = resolver.resolve(annotated, grammar);
      seen.clear();
      List<Proposition> propositions =
          extractor.extract(grammar, resolution, article.metadata().date()).propositions();
      List<Featured> lines = new ArrayList<>();
      int next = 0;
      for (Proposition proposition : propositions) {
        // An aligned proposition is judged as the open one before it.
        boolean aligned = proposition.rule().label().equals("relation");
        next += aligned ? 0 : 1;
        lines.add(line(article.identifier(), proposition, seen.get(next - 1)));
      }
      return lines;
    } catch (AnnotationException e) {
      throw new IllegalStateException("cannot annotate " + article.identifier(), e);
    }
  }

  private static Featured line(String article, Proposition proposition, Set<String> features) {
    return new Featured(
        article,
        proposition.rule().label(),
        proposition.sentence().text(),
        proposition.subject().label(),
        proposition.predicate().label(),
        proposition.object().label(),
        features);
  }
}
