package org.tidings.annotation.crf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.tidings.cache.ArrayReader;
import org.tidings.cache.ArrayWriter;

/**
 * The parameters of a linear chain. Nothing of it may be written to.
 *
 * @param labels that a word can have
 * @param background the index among them of the label for what is no name
 * @param observed whether one label was seen after another: the index of the earlier one times the
 *     number of labels, plus that of the later one; others never follow
 * @param words weights of the features of one word
 * @param pairs weights of the features of two neighbouring words, by their labels as above
 */
record CrfModel(
    List<String> labels,
    int background,
    BitSet observed,
    FeatureWeights words,
    FeatureWeights pairs,
    Lexicon lexicon) {

  /** "TidCrf", and a number that counts up with everything that changes what the file holds. */
  private static final long KIND = 0x5469_6443_7266_0002L;

  static CrfModel read(Path file) throws IOException {
    ArrayReader in = ArrayReader.open(file, KIND);
    List<String> labels = in.strings();
    int count = labels.size();
    int background = in.ints()[0];
    int[] pairs = in.ints();
    BitSet observed = new BitSet(count * count);
    for (int pair : pairs) {
      observed.set(pair);
    }
    return new CrfModel(
        labels,
        background,
        observed,
        FeatureWeights.read(in, count),
        FeatureWeights.read(in, count * count),
        Lexicon.read(in));
  }

  void write(Path file) throws IOException {
    try (ArrayWriter out = ArrayWriter.create(file, KIND)) {
      out.write(labels);
      out.write(background);
      out.write(observed.stream().toArray());
      words.write(out);
      pairs.write(out);
      lexicon.write(out);
      out.finish();
    }
  }
}
