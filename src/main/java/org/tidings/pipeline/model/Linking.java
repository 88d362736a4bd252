package org.tidings.pipeline.model;

import java.util.function.Supplier;
import org.tidings.identity.Linker;
import org.tidings.identity.dictionary.NameDictionary;
import org.tidings.identity.link.DictionaryLinker;
import org.tidings.identity.link.GazetteerLinker;

/**
 * How entities are linked.
 *
 * @param linker makes it when it is first asked, since it reads tables; always the same one
 * @param checksum of the dictionary of names; empty where only the gazetteer links
 */
public record Linking(Supplier<Linker> linker, String checksum) {

  /** By the gazetteer only. */
  static Linking byGazetteer() {
    return new Linking(new FirstUse<>(GazetteerLinker::new), "");
  }

  /** By gazetteer and dictionary. */
  static Linking by(NameDictionary dictionary) {
    return new Linking(
        new FirstUse<>(() -> new DictionaryLinker(dictionary)), dictionary.checksum());
  }
}
