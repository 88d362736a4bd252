package org.tidings.annotation;

import java.util.Optional;
import org.tidings.annotation.corenlp.CoreNlpAnnotator;
import org.tidings.cache.ModelCache;

/** One annotator for all tests that need models, since loading them takes long. */
public final class SharedAnnotator {

  private static final Annotator LOADED = CoreNlpAnnotator.load(Optional.empty(), ModelCache.NONE);

  private SharedAnnotator() {}

  public static Annotator get() {
    return LOADED;
  }
}
