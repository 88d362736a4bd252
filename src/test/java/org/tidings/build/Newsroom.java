package org.tidings.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tidings.annotation.Annotator;
import org.tidings.article.Metadata;
import org.tidings.article.reading.ArticleReader;
import org.tidings.article.reading.TextLimits;
import org.tidings.export.ExportFormat;
import org.tidings.export.GraphExporter;
import org.tidings.export.Scope;
import org.tidings.identity.decision.Decisions;
import org.tidings.pipeline.ArticlePipeline;
import org.tidings.pipeline.Configuration;
import org.tidings.pipeline.ConfigurationException;
import org.tidings.pipeline.model.Models;
import org.tidings.source.InputException;
import org.tidings.source.ReadLimits;
import org.tidings.source.SourceItem;
import org.tidings.source.files.Sources;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/** Builds articles into stores under a folder of its own, and hears what becomes of them. */
public final class Newsroom implements BuildListener {

  private static final String BASE = "http://localhost:3030/";

  private final Path folder;
  private final Models models;
  private final boolean dictionary;
  private final List<ArticleReport> reports = new ArrayList<>();
  private final List<String> built = new ArrayList<>();
  private Consumer<ArticleReport> audience = report -> {};
  private BooleanSupplier stop = () -> false;
  private BatchLimits batches = BatchLimits.DEFAULT;
  private Duration patience = Duration.ofMinutes(10);
  private int threads = 1;
  private boolean prune;
  private boolean dryRun;
  private Decisions decisions = Decisions.NONE;

  /** With this annotator, and linking by the gazetteer only. */
  public Newsroom(Path folder, Annotator annotator) {
    this(folder, Models.annotatingBy(() -> annotator), false);
  }

  /** As {@code tidings build} does with the options that it has by itself. */
  public Newsroom(Path folder, Models models) {
    this(folder, models, true);
  }

  private Newsroom(Path folder, Models models, boolean dictionary) {
    this.folder = folder;
    this.models = models;
    this.dictionary = dictionary;
  }

  public Newsroom threads(int number) {
    threads = number;
    return this;
  }

  Newsroom pruning() {
    prune = true;
    return this;
  }

  Newsroom dryRun() {
    dryRun = true;
    return this;
  }

  Newsroom heeding(Decisions made) {
    decisions = made;
    return this;
  }

  /** Stops as soon as so many articles were reported. */
  Newsroom stoppingAfter(int articles) {
    stop = () -> reports.size() >= articles;
    return this;
  }

  /** Stops as soon as something is so. */
  Newsroom stoppingWhen(BooleanSupplier condition) {
    stop = condition;
    return this;
  }

  /** Tells of each article at once. */
  Newsroom tellingOf(Consumer<ArticleReport> reader) {
    audience = reader;
    return this;
  }

  /** Stores articles as soon as they have so many quads together. */
  Newsroom batchesOf(int quads) {
    batches = new BatchLimits(quads, Duration.ofDays(1));
    return this;
  }

  /** Gives up an article that takes longer. */
  Newsroom waitingFor(Duration time) {
    patience = time;
    return this;
  }

  /** Builds inputs, named as a user names them, into the store of that name. */
  public BuildResult build(String store, List<String> inputs)
      throws InputException, StoreException {
    reports.clear();
    built.clear();
    try (GraphStore open = GraphStore.openOrCreate(folder.resolve(store), BASE)) {
      return build(inputs, Optional.of(open));
    }
  }

  BuildResult build(List<String> inputs, Optional<GraphStore> store)
      throws InputException, StoreException {
    Build build =
        new Build(
            new ArticleReader(Metadata.NONE, TextLimits.DEFAULT),
            pipeline(),
            this,
            stop,
            batches,
            patience);
    List<Path> pruned = prune ? Sources.paths(inputs) : List.of();
    Sources sources = new Sources(InputStream.nullInputStream(), ReadLimits.DEFAULT);
    try (Stream<SourceItem> items = sources.open(inputs)) {
      return build.run(new BuildOptions(threads, dryRun, pruned), items.iterator(), store);
    }
  }

  private ArticlePipeline pipeline() {
    Configuration configuration =
        Configuration.of(BASE).withDictionary(dictionary).withDecisions(decisions.text());
    try {
      return ArticlePipeline.of(configuration, models);
    } catch (ConfigurationException e) {
      throw new IllegalStateException("a newsroom's own configuration", e);
    }
  }

  /** What became of the articles of the last build, in the order in which it was said. */
  public List<ArticleReport> reports() {
    return List.copyOf(reports);
  }

  /** Identifiers and outcomes of the last build. */
  List<String> outcomes() {
    return reports.stream()
        .map(report -> name(report.identifier()) + " " + report.outcome().label())
        .toList();
  }

  /** The articles that were built, with how many were finished when that was said. */
  List<String> built() {
    return List.copyOf(built);
  }

  private static String name(String identifier) {
    return identifier.substring(identifier.lastIndexOf('/') + 1);
  }

  public GraphStore open(String store) throws StoreException {
    return GraphStore.open(folder.resolve(store));
  }

  void forget(String store, String article) throws StoreException {
    try (GraphStore open = open(store)) {
      open.forget(Set.of(article));
    }
  }

  /** Everything in the store as sorted N-Quads. */
  public String nquads(String store) throws StoreException, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GraphStore open = open(store)) {
      Files.createDirectories(folder.resolve("tmp"));
      new GraphExporter(folder.resolve("tmp")).export(open, ExportFormat.NQUADS, Scope.ALL, out);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The SHA-256 of everything in the store as sorted N-Quads. */
  public String sha256(String store) throws StoreException, IOException {
    try {
      byte[] bytes = nquads(store).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public void foundAll(int articles) {}

  @Override
  public void built(ArticleReport article) {
    built.add(name(article.identifier()) + " after " + reports.size());
  }

  @Override
  public void finished(ArticleReport article) {
    reports.add(article);
    audience.accept(article);
  }
}
