package org.tidings.annotation.neural;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.annotation.SampleTexts;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.parse.tree.Tree;
import org.tidings.cache.ModelCache;

class NeuralParserIT {

  private static final int SENTENCES = 2000;

  /** Sentences of the samples, whole and cut off, so that there are fragments among them. */
  private static List<List<CoreLabel>> sentences() throws Exception {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (Sentence sentence : SampleTexts.sentences()) {
      List<CoreLabel> tokens = sentence.tokens().stream().map(NeuralParserIT::label).toList();
      for (int end = tokens.size(); end > 0; end -= 2) {
        sentences.add(numbered(tokens.subList(0, end)));
        sentences.add(numbered(tokens.subList(tokens.size() - end, tokens.size())));
      }
    }
    return sentences;
  }

  private static CoreLabel label(Token token) {
    CoreLabel label = new CoreLabel();
    label.setWord(token.word());
    label.setTag(token.tag());
    return label;
  }

  private static List<CoreLabel> numbered(List<CoreLabel> tokens) {
    List<CoreLabel> numbered = tokens.stream().map(CoreLabel::new).toList();
    for (int i = 0; i < numbered.size(); i++) {
      numbered.get(i).setIndex(i + 1);
    }
    return numbered;
  }

  @Test
  void parsesTwoThousandSentencesAsCoreNlpDoes() throws Exception {
    DependencyParser original = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
    NeuralParser parser = NeuralParser.load(DependencyParser.DEFAULT_MODEL, ModelCache.NONE);
    List<List<CoreLabel>> sentences = sentences();
    assertThat(sentences.size()).isGreaterThan(SENTENCES);
    for (List<CoreLabel> tokens : sentences) {
      assertThat(edges(parser.parse(tokens), tokens))
          .as("%s", tokens)
          .isEqualTo(edges(original, tokens));
    }
  }

  private static List<String> edges(Tree tree, List<CoreLabel> tokens) {
    List<String> edges = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      edges.add("%d %s %d".formatted(tree.head(i) + 1, tree.relation(i), i + 1));
    }
    return edges;
  }

  private static List<String> edges(DependencyParser parser, List<CoreLabel> tokens) {
    CoreMap sentence = new ArrayCoreMap(1);
    sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
    return parser.predict(sentence).typedDependencies().stream()
        .sorted((one, other) -> one.dep().index() - other.dep().index())
        .map(NeuralParserIT::edge)
        .toList();
  }

  private static String edge(TypedDependency edge) {
    return "%d %s %d".formatted(edge.gov().index(), edge.reln(), edge.dep().index());
  }
}
