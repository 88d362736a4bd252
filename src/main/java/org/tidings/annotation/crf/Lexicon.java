package org.tidings.annotation.crf;

import java.io.IOException;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.cache.ArrayReader;
import org.tidings.cache.ArrayWriter;
import org.tidings.cache.HashedKeys;

/**
 * What a model knows of words: which it saw in lower case, and the cluster of similar words that
 * each belongs to. Immutable and thread-safe.
 */
final class Lexicon {

  /** Can only be asked for a word: the words themselves are not kept. */
  private static final class LowerCaseWords extends AbstractCollection<String> {

    private final HashedKeys words;

    LowerCaseWords(HashedKeys words) {
      this.words = words;
    }

    @Override
    public boolean contains(@Nullable Object word) {
      return word instanceof String string && words.indexOf(string) != HashedKeys.NONE;
    }

    @Override
    public int size() {
      return words.size();
    }

    @Override
    public Iterator<String> iterator() {
      throw new UnsupportedOperationException("the words are not kept");
    }
  }

  private final HashedKeys lowerCase;
  private final HashedKeys clustered;
  private final int[] clusterOfWord;
  private final List<String> clusters;

  /**
   * @param lowerCase words seen in lower case
   * @param clustered words that belong to clusters
   * @param clusterOfWord the index in {@code clusters} of the cluster of each of them
   */
  Lexicon(HashedKeys lowerCase, HashedKeys clustered, int[] clusterOfWord, List<String> clusters) {
    if (clusterOfWord.length != clustered.size()) {
      throw new IllegalArgumentException("each word belongs to one cluster");
    }
    this.lowerCase = lowerCase;
    this.clustered = clustered;
    this.clusterOfWord = clusterOfWord;
    this.clusters = List.copyOf(clusters);
  }

  static Lexicon read(ArrayReader in) throws IOException {
    return new Lexicon(HashedKeys.read(in), HashedKeys.read(in), in.ints(), in.strings());
  }

  void write(ArrayWriter out) throws IOException {
    lowerCase.write(out);
    clustered.write(out);
    out.write(clusterOfWord);
    out.write(clusters);
  }

  /** Words seen in lower case, to be asked for single words. */
  Collection<String> lowerCase() {
    return new LowerCaseWords(lowerCase);
  }

  /**
   * The cluster that a word belongs to.
   *
   * @param otherwise for a word that belongs to none
   */
  String cluster(String word, String otherwise) {
    int index = clustered.indexOf(word);
    return index == HashedKeys.NONE ? otherwise : clusters.get(clusterOfWord[index]);
  }
}
