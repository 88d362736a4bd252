package org.tidings.annotation.wholename;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tidings.article.Span;

/**
 * Makes one name of what taggers cut at its small words and numbers: <i>Songs In The Dark</i>, the
 * <i>Fund for Growth</i>, the <i>19th District</i>. To be called between the name taggers and the
 * parser.
 */
public final class WholeNames {

  private static final String ORGANIZATION = "ORGANIZATION";
  private static final String OTHER = "MISC";

  private WholeNames() {}

  /** Mends the names of the sentences of a text; what one of them shows counts in the others. */
  public static void mend(List<List<CoreLabel>> sentences) {
    Set<List<String>> titles = new HashSet<>();
    for (List<CoreLabel> sentence : sentences) {
      NameTokens tokens = new NameTokens(sentence);
      for (Span title : CapitalTitles.in(tokens)) {
        titles.add(words(sentence, title));
        makeProper(sentence, title);
      }
      WorkNames.in(tokens).forEach(name -> makeOne(sentence, name));
      BodyNames.in(tokens).forEach(name -> makeOne(sentence, name));
      NumberedNames.in(tokens).forEach(name -> makeOne(sentence, name));
    }
    for (List<CoreLabel> sentence : sentences) {
      titles.forEach(title -> again(sentence, title));
    }
  }

  private static List<String> words(List<CoreLabel> sentence, Span name) {
    return sentence.subList(name.begin(), name.end()).stream().map(CoreLabel::word).toList();
  }

  // A title that stands at the beginning of another sentence.
  private static void again(List<CoreLabel> sentence, List<String> title) {
    for (int i = 0; i + title.size() <= sentence.size(); i++) {
      Span span = new Span(i, i + title.size());
      if (words(sentence, span).equals(title)) {
        makeProper(sentence, span);
      }
    }
  }

  // So that the parser, too, takes the words for one name.
  private static void makeProper(List<CoreLabel> sentence, Span name) {
    makeOne(sentence, name);
    for (CoreLabel token : sentence.subList(name.begin(), name.end())) {
      if (Character.isLetter(token.word().codePointAt(0))) {
        token.setTag("NNP");
        token.setLemma(token.word());
      }
    }
  }

  private static void makeOne(List<CoreLabel> sentence, Span name) {
    List<CoreLabel> tokens = sentence.subList(name.begin(), name.end());
    boolean organization = tokens.stream().anyMatch(token -> ORGANIZATION.equals(token.ner()));
    tokens.forEach(token -> token.setNER(organization ? ORGANIZATION : OTHER));
  }
}
