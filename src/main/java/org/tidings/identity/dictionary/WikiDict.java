package org.tidings.identity.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * CoreNLP's WikiDict: gzipped lines of name, title and probability, title by title.
 *
 * @param location of the gzipped text
 * @param length of it in bytes
 * @see <a href="https://nlp.stanford.edu/pubs/crosswikis.pdf">Spitkovsky and Chang, A Cross-Lingual
 *     Dictionary for English Wikipedia Concepts, LREC 2012</a>, on which it is built
 */
public record WikiDict(URL location, long length) {

  private static final String RESOURCE = "edu/stanford/nlp/models/kbp/english/wikidict.tab.gz";
  private static final int BUFFER = 1 << 18;

  /** The one of the class path, where the artifact models-english-kbp is on it. */
  public static Optional<WikiDict> ofClassPath() throws IOException {
    URL location = WikiDict.class.getClassLoader().getResource(RESOURCE);
    return location == null ? Optional.empty() : Optional.of(at(location));
  }

  static WikiDict at(URL location) throws IOException {
    return new WikiDict(location, location.openConnection().getContentLengthLong());
  }

  BufferedReader open(ReadProgress progress) throws IOException {
    AtomicLong read = new AtomicLong();
    InputStream in =
        BoundedInputStream.builder()
            .setInputStream(location.openStream())
            .setAfterRead(n -> progress.read(read.addAndGet(Math.max(n, 0)), length))
            .get();
    return new BufferedReader(
        new InputStreamReader(new GZIPInputStream(in, BUFFER), StandardCharsets.UTF_8), BUFFER);
  }
}
