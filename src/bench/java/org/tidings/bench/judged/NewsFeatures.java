package org.tidings.bench.judged;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.AnnotatedArticle;
import org.tidings.annotation.AnnotationException;
import org.tidings.annotation.Annotator;
import org.tidings.article.Article;
import org.tidings.article.ArticleReader;
import org.tidings.article.Metadata;
import org.tidings.article.ReadOutcome;
import org.tidings.article.TextLimits;
import org.tidings.clause.ArticleGrammar;
import org.tidings.identity.Entity;
import org.tidings.identity.Linker;
import org.tidings.identity.Resolution;
import org.tidings.identity.Thing;
import org.tidings.identity.reference.RuleResolver;
import org.tidings.relation.PropositionExtractor;
import org.tidings.relation.confidence.Judge;
import org.tidings.relation.open.OpenExtractor;
import org.tidings.relation.proposition.Participant;
import org.tidings.relation.proposition.Proposition;
import org.tidings.relation.proposition.Value;
import org.tidings.relation.typed.TypedFactExtractor;
import org.tidings.relation.typed.TypedModel;
import org.tidings.source.Format;
import org.tidings.source.RawDocument;

/**
 * The propositions of articles with the features that their judge is told, a JSON object each: what
 * readers' judgements are matched with to learn the judge's weights. Not thread-safe.
 */
final class NewsFeatures {

  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

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

  /** Writes the propositions of each article, a record a line. */
  void write(Path articles, Path features) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(features, StandardCharsets.UTF_8)) {
      for (String record : Files.readAllLines(articles, StandardCharsets.UTF_8)) {
        Optional<Article> article = article(record);
        if (article.isPresent()) {
          for (JsonObject line : propositions(article.get())) {
            out.write(GSON.toJson(line));
            out.newLine();
          }
        }
      }
    }
  }

  private static Optional<Article> article(String record) {
    RawDocument document =
        new RawDocument(
            "news", Optional.empty(), Format.RECORD, record.getBytes(StandardCharsets.UTF_8));
    ReadOutcome outcome = new ArticleReader(Metadata.NONE, TextLimits.DEFAULT).read(document);
    return outcome instanceof ReadOutcome.Accepted accepted
        ? Optional.of(accepted.article())
        : Optional.empty();
  }

  private List<JsonObject> propositions(Article article) {
    try {
      AnnotatedArticle annotated = annotator.annotate(article);
      ArticleGrammar grammar = ArticleGrammar.of(annotated.sentences());
      Resolution resolution = resolver.resolve(annotated, grammar);
      seen.clear();
      List<Proposition> propositions = extractor.extract(grammar, resolution).propositions();
      List<JsonObject> lines = new ArrayList<>();
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

  private static JsonObject line(String article, Proposition proposition, Set<String> features) {
    JsonObject line = new JsonObject();
    line.addProperty("article", article);
    line.addProperty("sentence", proposition.sentence().text());
    line.addProperty("subject", label(proposition.subject()));
    line.addProperty("relation", proposition.predicate().label());
    line.addProperty("object", label(proposition.object()));
    line.addProperty("asserted", proposition.context().isAsserted());
    line.add("features", GSON.toJsonTree(features));
    return line;
  }

  private static String label(Value value) {
    if (value instanceof Participant participant) {
      return participant.referent() instanceof Entity entity
          ? entity.label()
          : ((Thing) participant.referent()).label();
    }
    return value instanceof Value.Quality quality ? quality.words() : ((Value.Time) value).value();
  }

  /** Writes the features of {@code args[0]}, articles in JSON Lines, to {@code args[1]}. */
  public static void main(String[] args) throws IOException {
    new NewsFeatures(
            org.tidings.annotation.corenlp.CoreNlpAnnotator.load(
                Optional.empty(), org.tidings.cache.ModelCache.in(Path.of(args[2]))),
            new org.tidings.identity.link.GazetteerLinker())
        .write(Path.of(args[0]), Path.of(args[1]));
  }
}
