package org.tidings.identity.dictionary;

/** Is told how far the reading of a dictionary is. */
@FunctionalInterface
public interface ReadProgress {

  /**
   * Some more was read.
   *
   * @param read bytes so far
   * @param all bytes that there are
   */
  void read(long read, long all);
}
