package org.tidings.annotation;

import org.tidings.annotation.corenlp.CoreNlpAnnotator;

/** One annotator for all tests that need models, since loading them takes long. */
public final class SharedAnnotator {

  private static final Annotator LOADED = CoreNlpAnnotator.load();

  private SharedAnnotator() {}

  public static Annotator get() {
    return LOADED;
  }
}
