package org.tidings.annotation.parse.tree;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.tidings.annotation.lexicon.WordTable;

/**
 * Hangs an office on the person who is named after it without a comma: in <i>Governor of Texas Ann
 * Hart signed</i> the parser takes the governor, or the state, for who signs.
 */
final class TitleOfName {

  private static final WordTable WORDS = WordTable.load(TitleOfName.class, "words.txt");
  private static final String PERSON = "PERSON";
  private static final Set<String> NAMES =
      Set.of("ORGANIZATION", "LOCATION", "MISC", "COUNTRY", "CITY", "STATE_OR_PROVINCE");

  private final List<CoreLabel> tokens;
  private final Tree tree;

  private TitleOfName(List<CoreLabel> tokens, Tree tree) {
    this.tokens = tokens;
    this.tree = tree;
  }

  /** Makes the person the head of the phrase, and the office a part of the name. */
  static void mend(List<CoreLabel> tokens, Tree tree) {
    TitleOfName phrases = new TitleOfName(tokens, tree);
    for (int i = 0; i + 3 < tokens.size(); i++) {
      if (WORDS.has("office", tokens.get(i).lemma()) && tokens.get(i + 1).word().equals("of")) {
        phrases.mend(i);
      }
    }
  }

  private void mend(int office) {
    int begin = tokens.get(office + 2).word().equals("the") ? office + 3 : office + 2;
    int person = begin;
    while (person < tokens.size() && isName(person)) {
      person++;
    }
    int end = person;
    while (end < tokens.size() && PERSON.equals(tokens.get(end).ner())) {
      end++;
    }
    if (person > begin && end - person > 1) {
      mend(office, person, end);
    }
  }

  // What is inside is hung anew, what hung on it goes to the person.
  private void mend(int office, int person, int end) {
    int first = first(office);
    int head = end - 1;
    int outermost =
        IntStream.range(first, end)
            .filter(i -> tree.head(i) < first || tree.head(i) >= end)
            .findFirst()
            .orElse(head);
    tree.attach(head, tree.head(outermost), tree.relation(outermost));
    IntStream.range(0, tokens.size())
        .filter(i -> i < first || i >= end)
        .filter(i -> first <= tree.head(i) && tree.head(i) < end)
        .forEach(i -> tree.attach(i, head, tree.relation(i)));
    hang(first, office, office);
    hang(office + 1, person - 1, person - 1);
    hang(person, head, head);
    tree.attach(person - 1, office, "nmod");
    tree.attach(office, head, "compound");
  }

  private void hang(int from, int to, int head) {
    IntStream.range(from, to).forEach(i -> tree.attach(i, head, modifier(i)));
  }

  // "the former head of ..."
  private int first(int office) {
    int first = office;
    while (first > 0
        && tokens.get(first - 1).tag().matches("DT|JJ|NN|NNP")
        && tree.head(first - 1) == office) {
      first--;
    }
    return first;
  }

  private String modifier(int token) {
    return switch (tokens.get(token).tag()) {
      case "DT" -> "det";
      case "IN" -> "case";
      case "JJ" -> "amod";
      default -> "compound";
    };
  }

  private boolean isName(int token) {
    String ner = tokens.get(token).ner();
    return ner != null && NAMES.contains(ner);
  }
}
