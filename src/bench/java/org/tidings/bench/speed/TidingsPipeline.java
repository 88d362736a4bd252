package org.tidings.bench.speed;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tidings.annotation.Annotator;
import org.tidings.annotation.CoreNlpAnnotator;
import org.tidings.annotation.ParserChoice;
import org.tidings.article.ArticleReader;
import org.tidings.article.Metadata;
import org.tidings.article.TextLimits;
import org.tidings.build.ArticlePipeline;
import org.tidings.build.ArticleReport;
import org.tidings.build.Build;
import org.tidings.build.BuildListener;
import org.tidings.build.BuildOptions;
import org.tidings.build.Configuration;
import org.tidings.identity.decision.Decisions;
import org.tidings.identity.link.GazetteerLinker;
import org.tidings.source.InputException;
import org.tidings.source.ReadLimits;
import org.tidings.source.Sources;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/**
 * Tidings from articles to committed quads, several times in one process, each time into a store of
 * its own. Prints the tokens and seconds of each pass.
 */
final class TidingsPipeline {

  private static final String BASE = "http://localhost:3030/";

  private static final BuildListener NOBODY =
      new BuildListener() {
        @Override
        public void foundAll(int articles) {}

        @Override
        public void finished(ArticleReport article) {}
      };

  private TidingsPipeline() {}

  /** Arguments: a file of JSON Lines, the number of threads, the number of passes, a folder. */
  public static void main(String[] args) throws Exception {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Annotator annotator = CoreNlpAnnotator.load();
    for (int pass = 0; pass < Integer.parseInt(args[2]); pass++) {
      Path store = Files.createTempDirectory(Path.of(args[3]), "kg");
      long start = System.nanoTime();
      long tokens = build(annotator, args[0], Integer.parseInt(args[1]), store);
      out.println(SteadySpeed.line(tokens, System.nanoTime() - start));
    }
  }

  private static long build(Annotator annotator, String input, int threads, Path folder)
      throws StoreException, InputException {
    ArticlePipeline pipeline =
        new ArticlePipeline(() -> annotator, BASE, new GazetteerLinker(), Decisions.NONE);
    try (GraphStore store = GraphStore.openOrCreate(folder, BASE)) {
      new Build(
              new Sources(InputStream.nullInputStream(), ReadLimits.DEFAULT),
              new ArticleReader(Metadata.NONE, TextLimits.DEFAULT),
              pipeline,
              new Configuration(BASE, "bench", ParserChoice.FAST, "", ""),
              NOBODY,
              () -> false)
          .run(new BuildOptions(List.of(input), threads, false, false), Optional.of(store));
    }
    return pipeline.times().tokens();
  }
}
