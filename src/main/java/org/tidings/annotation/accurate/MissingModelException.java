package org.tidings.annotation.accurate;

import java.nio.file.Path;
import java.util.List;

/** The model of the accurate parser is nowhere; the message says where it was looked for. */
public final class MissingModelException extends Exception {

  private static final long serialVersionUID = 1L;

  MissingModelException(List<Path> folders) {
    super("%s is not in %s".formatted(ModelJar.NAME, words(folders)));
  }

  private static String words(List<Path> folders) {
    return String.join(" nor in ", folders.stream().map(Path::toString).toList());
  }
}
