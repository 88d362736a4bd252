package org.tidings.annotation.neural;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * What the parser looks at: three tokens of the stack, three of the buffer, and children and
 * grandchildren of the upper two of the stack, in the order of Chen and Manning. Not thread-safe.
 */
final class Features {

  private static final int TOKENS = 18;
  private static final int WITHOUT_LABEL = 6;

  private final NeuralModel model;
  private final ParserState state;
  private final int[] words;
  private final int[] tags;
  private final int[] rows = new int[NeuralModel.FEATURES];
  private int count;

  Features(NeuralModel model, List<CoreLabel> tokens, ParserState state) {
    this.model = model;
    this.state = state;
    words = new int[tokens.size() + 1];
    tags = new int[tokens.size() + 1];
    words[0] = model.rootWord();
    tags[0] = model.rootTag();
    for (int i = 0; i < tokens.size(); i++) {
      words[i + 1] = model.word(tokens.get(i).word());
      tags[i + 1] = model.tag(tokens.get(i).tag());
    }
  }

  /** The rows of the embeddings; written over by the next call. */
  int[] rows() {
    count = 0;
    for (int i = 2; i >= 0; i--) {
      add(state.stack(i));
    }
    for (int i = 0; i < 3; i++) {
      add(state.buffer(i));
    }
    for (int i = 0; i < 2; i++) {
      int token = state.stack(i);
      int left = state.left(token);
      int right = state.right(token);
      add(left);
      add(right);
      add(state.secondLeft(token));
      add(state.secondRight(token));
      add(state.left(left));
      add(state.right(right));
    }
    return rows;
  }

  private void add(int token) {
    boolean there = token != ParserState.NONE;
    rows[count] = there ? words[token] : model.noWord();
    rows[TOKENS + count] = there ? tags[token] : model.noTag();
    if (count >= WITHOUT_LABEL) {
      rows[2 * TOKENS + count - WITHOUT_LABEL] =
          model.firstLabel() + (there ? state.label(token) : 0);
    }
    count++;
  }
}
