package org.tidings.annotation.parse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.annotation.parse.tree.ReportingVerbs;

/**
 * Finds where "that" was left out after a verb of saying: <i>Kim said the agreement was strong</i>.
 * The parser takes <i>the agreement</i> for the object of <i>said</i> unless it is told.
 */
final class OmittedThat {

  private static final Set<String> PHRASE_STARTS =
      Set.of("DT", "PRP", "PRP$", "NNP", "NNPS", "NN", "NNS", "JJ");
  private static final Set<String> TAKES_OBJECTS =
      Set.of("tell", "write", "report", "add", "admit", "recall", "reveal", "show");

  private static final Set<String> TELLING =
      WordTable.load(OmittedThat.class, "words.txt").words("telling");
  private static final Set<String> FORESEEING =
      WordTable.load(OmittedThat.class, "words.txt").words("foreseeing");
  private static final Set<String> CLAUSE_STARTS = Set.of("DT", "PRP", "PRP$");
  private static final Set<String> ADDRESSEE =
      Set.of("DT", "JJ", "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "POS");
  private static final int MAX_ADDRESSEE = 6;

  private OmittedThat() {}

  /** Whether it is missing before the token at {@code index} of the {@code indexes}. */
  static boolean isBefore(List<CoreLabel> tokens, List<Integer> indexes, int index) {
    if (index < 2) {
      return false;
    }
    if (isAfterAddressee(tokens, indexes, index) || isAfterSaying(tokens, indexes, index)) {
      return true;
    }
    // "He also says the scandal was over".
    int before = tokens.get(indexes.get(index - 2)).lemma().equals("also") && index > 2 ? 3 : 2;
    CoreLabel subject = tokens.get(indexes.get(index - before));
    CoreLabel verb = tokens.get(indexes.get(index - 1));
    CoreLabel next = tokens.get(indexes.get(index));
    boolean reporting = ReportingVerbs.isReporting(verb) && !TAKES_OBJECTS.contains(verb.lemma());
    return (reporting || isForeseeing(tokens, indexes, index))
        && ReportingVerbs.isNominal(subject)
        && PHRASE_STARTS.contains(next.tag())
        && !isDay(next)
        && !next.word().equalsIgnoreCase("that")
        && verbFollows(tokens, indexes, index);
  }

  // "..., saying his use of it was wrong", "with analysts saying sales of it were rare".
  private static boolean isAfterSaying(List<CoreLabel> tokens, List<Integer> indexes, int index) {
    CoreLabel verb = tokens.get(indexes.get(index - 1));
    CoreLabel next = tokens.get(indexes.get(index));
    CoreLabel before = tokens.get(indexes.get(index - 2));
    boolean participle = ReportingVerbs.isComma(before) && CLAUSE_STARTS.contains(next.tag());
    boolean absolute = ReportingVerbs.isNominal(before) && verb.lemma().equals("say");
    return verb.tag().equals("VBG")
        && ReportingVerbs.hasOnlyContent(verb)
        && (participle || (absolute && PHRASE_STARTS.contains(next.tag())))
        && !next.word().equalsIgnoreCase("that")
        && verbFollows(tokens, indexes, index);
  }

  // "predict the firm will win": what follows has a verb before anything that relates.
  private static boolean isForeseeing(List<CoreLabel> tokens, List<Integer> indexes, int index) {
    CoreLabel verb = tokens.get(indexes.get(index - 1));
    if (!FORESEEING.contains(verb.lemma()) || !ReportingVerbs.isFinite(verb)) {
      return false;
    }
    for (int i = index; i < Math.min(indexes.size(), index + MAX_ADDRESSEE); i++) {
      CoreLabel next = tokens.get(indexes.get(i));
      if (ReportingVerbs.isFinite(next)) {
        return true;
      }
      if (!ADDRESSEE.contains(next.tag())) {
        return false;
      }
    }
    return false;
  }

  // "told Sky News the tax would hurt farmers".
  private static boolean isAfterAddressee(
      List<CoreLabel> tokens, List<Integer> indexes, int index) {
    CoreLabel next = tokens.get(indexes.get(index));
    CoreLabel last = tokens.get(indexes.get(index - 1));
    if (!CLAUSE_STARTS.contains(next.tag()) || !ReportingVerbs.isNominal(last)) {
      return false;
    }
    int at = index - 1;
    while (at > 1
        && index - at <= MAX_ADDRESSEE
        && ADDRESSEE.contains(tokens.get(indexes.get(at)).tag())) {
      at--;
    }
    CoreLabel verb = tokens.get(indexes.get(at));
    return at >= 1
        && TELLING.contains(verb.lemma())
        && (verb.tag().equals("VBG")
            || (ReportingVerbs.isFinite(verb)
                && ReportingVerbs.isNominal(tokens.get(indexes.get(at - 1)))))
        && verbFollows(tokens, indexes, index);
  }

  private static boolean isDay(CoreLabel token) {
    return "DATE".equals(token.ner()) || "TIME".equals(token.ner());
  }

  // Without a verb of its own the phrase is an object: "announced the deal".
  private static boolean verbFollows(List<CoreLabel> tokens, List<Integer> indexes, int index) {
    return indexes.subList(index, indexes.size()).stream()
        .map(tokens::get)
        .anyMatch(ReportingVerbs::isFinite);
  }

  static CoreLabel token() {
    CoreLabel that = new CoreLabel();
    that.setWord("that");
    that.setValue("that");
    that.setOriginalText("that");
    that.setLemma("that");
    that.setTag("IN");
    that.setNER("O");
    return that;
  }
}
