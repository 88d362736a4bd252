package org.tidings.annotation;

import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.article.Span;

/**
 * Sentences with their parse written out, so that tests need no model.
 *
 * <p>Tokens are separated by blanks, each {@code word|tag|head|relation} with heads counted from 1
 * and 0 for the root; a name tag may follow as a fifth part: {@code Russia|NNP|2|nsubj|COUNTRY}.
 */
public final class ParsedText {

  private static final Morphology MORPHOLOGY = new Morphology();

  private ParsedText() {}

  /** Reads one sentence, whose text is its words joined by blanks. */
  public static Sentence sentence(String parse) {
    return sentence(parse, 0);
  }

  /** Reads one sentence that begins at {@code offset} of its article. */
  public static Sentence sentence(String parse, int offset) {
    List<Token> tokens = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<TimeExpression> times = new ArrayList<>();
    for (String item : parse.strip().split("\\s+", -1)) {
      if (item.matches("@\\d+-\\d+=.+")) {
        times.add(time(item));
        continue;
      }
      String[] parts = item.split("\\|", -1);
      int begin = offset + text.length();
      text.append(parts[0]).append(' ');
      tokens.add(
          new Token(
              tokens.size(),
              new Span(begin, begin + parts[0].length()),
              parts[0],
              lemma(parts[0], parts[1]),
              parts[1],
              parts.length > 4 ? EntityType.ofTag(parts[4]) : EntityType.NONE,
              Integer.parseInt(parts[2]) - 1,
              parts[3]));
    }
    String words = text.substring(0, text.length() - 1);
    return new Sentence(
        new Span(offset, offset + words.length()),
        words,
        tokens,
        NameFinder.runs(tokens.stream().map(Token::entityType).toList()),
        times);
  }

  private static TimeExpression time(String item) {
    String[] parts = item.substring(1).split("[-=]", 3);
    return new TimeExpression(Integer.parseInt(parts[0]) - 1, Integer.parseInt(parts[1]), parts[2]);
  }

  /** A sentence without a tree, all its words nouns. */
  public static Sentence unparsed(String words) {
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    for (String word : words.split(" ", -1)) {
      Span span = new Span(begin, begin + word.length());
      tokens.add(
          new Token(
              tokens.size(),
              span,
              word,
              word,
              "NN",
              EntityType.NONE,
              Token.NO_HEAD,
              Token.NO_RELATION));
      begin += word.length() + 1;
    }
    return new Sentence(new Span(0, words.length()), words, tokens, List.of(), List.of());
  }

  private static synchronized String lemma(String word, String tag) {
    return MORPHOLOGY.lemma(word, tag);
  }
}
