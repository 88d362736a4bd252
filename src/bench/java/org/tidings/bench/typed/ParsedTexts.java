package org.tidings.bench.typed;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.annotation.AnnotationException;
import org.tidings.annotation.Annotator;
import org.tidings.annotation.Name;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.TimeExpression;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.KnownName;
import org.tidings.article.Article;
import org.tidings.article.Metadata;
import org.tidings.article.Span;
import org.tidings.article.reading.ArticleReader;
import org.tidings.article.reading.ReadOutcome;
import org.tidings.article.reading.TextLimits;
import org.tidings.bench.UserModels;
import org.tidings.source.Format;
import org.tidings.source.RawDocument;

/**
 * The sentences of the texts, read and annotated as a build does it, kept in a file because
 * annotating takes minutes.
 */
final class ParsedTexts {

  private static final Gson GSON = new Gson();

  /** A sentence in the file; names and tokens are rows of cells. */
  private record Row(
      String id,
      int begin,
      int end,
      List<TokenRow> tokens,
      List<NameRow> names,
      List<TimeRow> times) {}

  private record TokenRow(
      int begin,
      int end,
      String word,
      String lemma,
      String tag,
      String type,
      int head,
      String relation) {}

  private record NameRow(int begin, int end, String type, List<String> known) {}

  private record TimeRow(int begin, int end, String value) {}

  private ParsedTexts() {}

  /** The file that {@code -Dbench.parses} names, or one that is deleted in the end. */
  static Path cache() throws IOException {
    String named = System.getProperty("bench.parses", "");
    if (!named.isEmpty()) {
      return Path.of(named);
    }
    Path folder = Files.createTempDirectory("tidings-bench");
    folder.toFile().deleteOnExit();
    Path file = folder.resolve("parses.jsonl");
    file.toFile().deleteOnExit();
    return file;
  }

  /** The sentences of each text, from {@code cache} if it is there; otherwise it is written. */
  static Map<String, List<Sentence>> of(List<GoldText> texts, Path cache)
      throws IOException, AnnotationException {
    if (!Files.exists(cache)) {
      write(texts, cache);
    }
    Map<String, String> byId = new LinkedHashMap<>();
    Map<String, List<Sentence>> sentences = new LinkedHashMap<>();
    for (GoldText text : texts) {
      byId.put(text.id(), text.text());
      sentences.put(text.id(), new ArrayList<>());
    }
    for (String line : Files.readAllLines(cache, StandardCharsets.UTF_8)) {
      Row row = GSON.fromJson(line, Row.class);
      List<Sentence> list = sentences.get(row.id());
      if (list != null) {
        list.add(sentence(row, String.valueOf(byId.get(row.id()))));
      }
    }
    return sentences;
  }

  private static void write(List<GoldText> texts, Path cache)
      throws IOException, AnnotationException {
    Annotator annotator = UserModels.annotator();
    Path unfinished = cache.resolveSibling(cache.getFileName() + ".part");
    try (BufferedWriter writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
      for (GoldText text : texts) {
        Optional<Article> article = article(text);
        if (article.isEmpty()) {
          continue;
        }
        for (Sentence sentence : annotator.annotate(article.get()).sentences()) {
          writer.write(GSON.toJson(row(text.id(), sentence)));
          writer.write('\n');
        }
      }
    }
    Files.move(unfinished, cache);
  }

  private static Optional<Article> article(GoldText text) {
    JsonObject record = new JsonObject();
    record.addProperty("id", text.id());
    record.addProperty("text", text.text());
    byte[] content = record.toString().getBytes(StandardCharsets.UTF_8);
    ReadOutcome outcome =
        new ArticleReader(Metadata.NONE, TextLimits.DEFAULT)
            .read(new RawDocument(text.id(), Optional.empty(), Format.RECORD, content));
    return outcome instanceof ReadOutcome.Accepted accepted
        ? Optional.of(unrepaired(accepted.article(), text.text()))
        : Optional.empty();
  }

  // The gold standard counts characters that nobody sees.
  private static Article unrepaired(Article article, String text) {
    return article.text().equals(text)
        ? article
        : new Article(
            article.identifier(), article.metadata(), text, List.of(new Span(0, text.length())));
  }

  private static Row row(String id, Sentence sentence) {
    return new Row(
        id,
        sentence.span().begin(),
        sentence.span().end(),
        sentence.tokens().stream()
            .map(
                it ->
                    new TokenRow(
                        it.span().begin(),
                        it.span().end(),
                        it.word(),
                        it.lemma(),
                        it.tag(),
                        it.entityType().tag(),
                        it.head(),
                        it.relation()))
            .toList(),
        sentence.names().stream()
            .map(it -> new NameRow(it.begin(), it.end(), it.type().tag(), known(it)))
            .toList(),
        sentence.times().stream()
            .map(it -> new TimeRow(it.begin(), it.end(), it.value()))
            .toList());
  }

  private static List<String> known(Name name) {
    return name.known()
        .map(it -> List.of(it.name(), it.type().tag(), it.wikipedia().orElse("")))
        .orElse(List.of());
  }

  private static Sentence sentence(Row row, String text) {
    Span span = new Span(row.begin(), row.end());
    List<Token> tokens = new ArrayList<>();
    for (TokenRow it : row.tokens()) {
      tokens.add(
          new Token(
              tokens.size(),
              new Span(it.begin(), it.end()),
              it.word(),
              it.lemma(),
              it.tag(),
              EntityType.ofTag(it.type()),
              it.head(),
              it.relation()));
    }
    return new Sentence(
        span,
        span.in(text),
        tokens,
        row.names().stream().map(ParsedTexts::name).toList(),
        row.times().stream()
            .map(it -> new TimeExpression(it.begin(), it.end(), it.value()))
            .toList());
  }

  private static Name name(NameRow row) {
    List<String> known = row.known();
    Optional<KnownName> entry =
        known.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new KnownName(
                    known.get(0),
                    EntityType.ofTag(known.get(1)),
                    Optional.of(known.get(2)).filter(title -> !title.isEmpty())));
    return new Name(row.begin(), row.end(), EntityType.ofTag(row.type()), entry);
  }
}
