package org.tidings.pipeline.model;

import java.nio.file.Path;

/** Is told what takes seconds, from whatever thread does it. */
public interface LoadingListener {

  /** Listens to nothing. */
  LoadingListener NOBODY =
      new LoadingListener() {
        @Override
        public void loadingLanguageModels() {}

        @Override
        public void preparingDictionary(Path folder) {}

        @Override
        public void readDictionary(long read, long all) {}

        @Override
        public void preparedDictionary() {}
      };

  /** The models that annotate articles begin to be loaded. */
  void loadingLanguageModels();

  /** The dictionary of names is not in the folder yet, and begins to be prepared there. */
  void preparingDictionary(Path folder);

  /**
   * More of what the dictionary is made of was read.
   *
   * @param read bytes so far
   * @param all bytes that there are
   */
  void readDictionary(long read, long all);

  /** The preparing has ended, well or not. */
  void preparedDictionary();
}
