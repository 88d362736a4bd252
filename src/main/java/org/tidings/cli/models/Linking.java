package org.tidings.cli.models;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.tidings.build.FirstUse;
import org.tidings.cli.terminal.Amount;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.terminal.ProgressLine;
import org.tidings.identity.Linker;
import org.tidings.identity.dictionary.DictionaryCache;
import org.tidings.identity.dictionary.DictionaryException;
import org.tidings.identity.dictionary.DictionaryIndex;
import org.tidings.identity.dictionary.WikiDict;
import org.tidings.identity.link.DictionaryLinker;
import org.tidings.identity.link.GazetteerLinker;

/**
 * How a build links its entities.
 *
 * @param linker makes it when it is asked, since it reads tables
 * @param checksum of the dictionary; empty where only the gazetteer links
 */
public record Linking(Supplier<Linker> linker, String checksum) {

  /** By the gazetteer only. */
  public static Linking byGazetteer() {
    return new Linking(GazetteerLinker::new, "");
  }

  /** By gazetteer and dictionary, which is prepared on first use; says so where it is missing. */
  public static Linking byDictionary(Console console) {
    try {
      Optional<WikiDict> source = WikiDict.ofClassPath();
      if (source.isPresent()) {
        return of(index(source.get(), console));
      }
      console.say(without("the artifact models-english-kbp of CoreNLP is missing"));
    } catch (DictionaryException e) {
      console.say(without(e.getMessage() + ": " + e.reason()));
    } catch (IOException e) {
      console.say(without(e.toString()));
    }
    return byGazetteer();
  }

  private static Linking of(DictionaryIndex index) {
    return new Linking(new FirstUse<>(() -> new DictionaryLinker(index)), index.checksum());
  }

  private static String without(String reason) {
    return "Linking by the gazetteer only: " + reason;
  }

  private static DictionaryIndex index(WikiDict source, Console console)
      throws DictionaryException {
    DictionaryCache cache = new DictionaryCache(console.cache(), source);
    Optional<DictionaryIndex> built = cache.openIfBuilt();
    if (built.isPresent()) {
      return built.get();
    }
    console.say("Preparing the dictionary of names, once, in " + console.cache() + " ...");
    ProgressLine progress = new ProgressLine(console);
    try {
      return cache.open(
          (read, all) ->
              progress.show(
                  "Preparing the dictionary of names: %d %% of %s"
                      .formatted(100 * read / Math.max(all, 1), Amount.ofBytes(all))));
    } finally {
      progress.erase();
    }
  }
}
