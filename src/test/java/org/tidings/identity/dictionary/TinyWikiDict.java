package org.tidings.identity.dictionary;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** A dictionary of a few made-up lines, in the form of CoreNLP's. */
public final class TinyWikiDict {

  private TinyWikiDict() {}

  /** Writes "name | title | probability" lines, sorted by title as the real ones are. */
  public static WikiDict in(Path folder, List<String> lines) {
    Path file = folder.resolve("wikidict.tab.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (String line : lines) {
        out.write((line.replaceAll(" *\\| *", "\t") + "\n").getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      return WikiDict.at(file.toUri().toURL());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A dictionary whose senses are at hand: name, title, probability, number of names. */
  public static NameDictionary of(String... lines) {
    return new NameDictionary() {
      @Override
      public Optional<Sense> find(String name) {
        return Arrays.stream(lines)
            .map(line -> line.split(" *\\| *", -1))
            .filter(parts -> parts[0].equals(name))
            .map(
                parts ->
                    new Sense(parts[1], Double.parseDouble(parts[2]), Integer.parseInt(parts[3])))
            .findFirst();
      }

      @Override
      public String checksum() {
        return "tiny";
      }
    };
  }
}
