package org.tidings.pipeline.model;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Optional;
import org.tidings.identity.dictionary.DictionaryCache;
import org.tidings.identity.dictionary.DictionaryException;
import org.tidings.identity.dictionary.NameDictionary;
import org.tidings.identity.dictionary.WikiDict;

/** Where the dictionary of names comes from. */
@FunctionalInterface
interface DictionarySource {

  /**
   * Opens it, which takes a minute where it has to be prepared first.
   *
   * @throws DictionaryException if it is not there
   */
  NameDictionary open() throws DictionaryException;

  /** The one of the class path, which is prepared in the folder of the cache on first use. */
  static DictionarySource ofClassPath(ModelFolders folders, LoadingListener listener) {
    return () -> {
      DictionaryCache cache = new DictionaryCache(folders.cache(), source());
      Optional<? extends NameDictionary> ready = cache.openIfBuilt();
      return ready.isPresent() ? ready.get() : prepare(cache, folders, listener);
    };
  }

  private static WikiDict source() throws DictionaryException {
    try {
      return WikiDict.ofClassPath()
          .orElseThrow(
              () -> new FileNotFoundException("the artifact models-english-kbp of CoreNLP"));
    } catch (FileNotFoundException e) {
      throw new DictionaryException(
          "cannot open the dictionary of names", e.getMessage() + " is missing", e);
    } catch (IOException e) {
      throw new DictionaryException("cannot open the dictionary of names", e.toString(), e);
    }
  }

  private static NameDictionary prepare(
      DictionaryCache cache, ModelFolders folders, LoadingListener listener)
      throws DictionaryException {
    listener.preparingDictionary(folders.cache());
    try {
      return cache.open(listener::readDictionary);
    } finally {
      listener.preparedDictionary();
    }
  }
}
