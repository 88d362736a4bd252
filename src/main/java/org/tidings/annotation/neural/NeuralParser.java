package org.tidings.annotation.neural;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.tidings.annotation.parse.BasicParser;
import org.tidings.annotation.parse.tree.Tree;
import org.tidings.cache.FasterForm;
import org.tidings.cache.ModelCache;

/**
 * Parses with CoreNLP's model as CoreNLP does, several times as fast: scores are computed only
 * where there is a choice, in single precision, without boxes and maps. Thread-safe.
 */
public final class NeuralParser implements BasicParser {

  private static final FasterForm<NeuralModel> FORM =
      new FasterForm<>(ModelReader::read, NeuralModel::write, NeuralModel::read);

  private static final int ROOT_LABEL = 1;

  // CoreNLP corrects them too: a verb with a passive auxiliary has no active subject.
  private static final Set<String> ACTIVE_SUBJECTS = Set.of("nsubj", "csubj");

  private final NeuralModel model;
  private final HiddenLayer layer;
  private final int shift;

  NeuralParser(NeuralModel model) {
    this.model = model;
    this.layer = new HiddenLayer(model);
    this.shift = 2 * model.relations();
  }

  /**
   * Loads a model.
   *
   * @param path in the class path
   * @throws IOException if it cannot be read
   */
  public static NeuralParser load(String path, ModelCache cache) throws IOException {
    return new NeuralParser(cache.open(path, FORM));
  }

  @Override
  public Tree parse(List<CoreLabel> tokens) {
    ParserState state = new ParserState(tokens.size());
    Features features = new Features(model, tokens, state);
    while (!state.isDone()) {
      step(state, features);
    }
    return tree(state, tokens.size());
  }

  private Tree tree(ParserState state, int size) {
    boolean[] passive = new boolean[size + 1];
    for (int i = 1; i <= size; i++) {
      passive[state.head(i)] |= label(state, i).equals("aux:pass");
    }
    Tree tree = new Tree(size);
    for (int i = 1; i <= size; i++) {
      int head = state.head(i);
      String label = label(state, i);
      boolean corrected = passive[head] && ACTIVE_SUBJECTS.contains(label);
      tree.attach(i - 1, head == 0 ? Tree.NO_HEAD : head - 1, corrected ? label + ":pass" : label);
    }
    return tree;
  }

  private String label(ParserState state, int token) {
    return model.labels().get(state.label(token));
  }

  private void step(ParserState state, Features features) {
    if (!state.canReduce()) {
      if (state.canShift()) {
        state.shift();
      } else {
        state.reduceRight(ROOT_LABEL);
      }
      return;
    }
    int best = best(layer.scores(features.rows()), state.canShift());
    if (best == shift) {
      state.shift();
    } else if (best < model.relations()) {
      state.reduceLeft(best + ROOT_LABEL);
    } else {
      state.reduceRight(best - model.relations() + ROOT_LABEL);
    }
  }

  // Only the root's own arc, which leaves no choice, has the root's label.
  private int best(float[] scores, boolean canShift) {
    int best = 1;
    for (int i = 2; i < shift; i++) {
      if (i != model.relations() && scores[i] > scores[best]) {
        best = i;
      }
    }
    return canShift && scores[shift] > scores[best] ? shift : best;
  }
}
