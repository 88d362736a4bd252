package org.tidings.identity.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;

/** Which words stand in quotation marks, and who is said to say them. */
final class Quotations {

  private static final Set<String> SAYING =
      Set.of(
          "say", "tell", "add", "ask", "reply", "answer", "explain", "write", "tweet", "state",
          "note", "recall", "remark", "declare", "continue", "warn", "claim", "admit", "insist",
          "argue", "respond", "announce", "comment", "observe", "joke", "think", "go", "post");
  private static final int PATIENCE = 2;

  /** Words in quotation marks in one sentence. */
  private record Quotation(int place, int begin, int end) {}

  private final List<Sentence> sentences;
  private final Map<Long, Integer> quotationOf = new HashMap<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private final List<Optional<Token>> speakers = new ArrayList<>();
  private final List<Optional<Token>> addressees = new ArrayList<>();

  /**
   * @param sentences of an article
   * @param paragraphs the number of each sentence's paragraph; no quotation outlasts one
   */
  Quotations(List<Sentence> sentences, int[] paragraphs) {
    this.sentences = sentences;
    find(paragraphs);
    Optional<Token> last = Optional.empty();
    int lastPlace = -PATIENCE - 1;
    for (Quotation quotation : quotations) {
      Optional<Token> verb = saying(quotation);
      Optional<Token> speaker = verb.flatMap(it -> subject(quotation.place(), it));
      if (speaker.isEmpty() && isWholeSentence(quotation) && quotation.place() - lastPlace <= PATIENCE) {
        speaker = last;
      }
      speakers.add(speaker);
      addressees.add(verb.flatMap(it -> sentences.get(quotation.place()).child(it, "obj", "iobj")));
      if (speaker.isPresent()) {
        last = speaker;
        lastPlace = quotation.place();
      }
    }
  }

  private void find(int[] paragraphs) {
    boolean open = false;
    for (int place = 0; place < sentences.size(); place++) {
      open = open && paragraphs[place] == paragraphs[place - 1];
      int begin = open ? 0 : -1;
      for (Token token : sentences.get(place).tokens()) {
        if (isMark(token)) {
          if (open) {
            add(place, begin, token.index());
          }
          open = !open;
          begin = token.index() + 1;
        }
      }
      if (open) {
        add(place, begin, sentences.get(place).tokens().size());
      }
    }
  }

  private static boolean isMark(Token token) {
    return switch (token.word()) {
      case "\"", "``", "''", "“", "”", "„", "«", "»" -> true;
      default -> false;
    };
  }

  private void add(int place, int begin, int end) {
    for (int i = begin; i < end; i++) {
      quotationOf.put(key(place, i), quotations.size());
    }
    quotations.add(new Quotation(place, begin, end));
  }

  private static long key(int place, int token) {
    return ((long) place << 32) + token;
  }

  boolean isQuoted(int place, Token token) {
    return quotationOf.containsKey(key(place, token.index()));
  }

  /** The head of who says the words in which the token stands. */
  Optional<Token> speaker(int place, Token token) {
    return Optional.ofNullable(quotationOf.get(key(place, token.index()))).flatMap(speakers::get);
  }

  /** The head of whom these words are said to. */
  Optional<Token> addressee(int place, Token token) {
    return Optional.ofNullable(quotationOf.get(key(place, token.index())))
        .flatMap(addressees::get);
  }

  private Optional<Token> saying(Quotation quotation) {
    Sentence sentence = sentences.get(quotation.place());
    return sentence.tokens().stream()
        .filter(token -> token.isVerb() && SAYING.contains(token.lemma()))
        .filter(token -> !isQuoted(quotation.place(), token))
        .filter(token -> subject(quotation.place(), token).isPresent())
        .min(
            java.util.Comparator.comparingInt(
                token ->
                    token.index() < quotation.begin()
                        ? quotation.begin() - token.index()
                        : token.index() - quotation.end()));
  }

  private Optional<Token> subject(int place, Token verb) {
    return sentences.get(place).child(verb, "nsubj").filter(token -> !isQuoted(place, token));
  }

  private boolean isWholeSentence(Quotation quotation) {
    return quotation.begin() <= 1
        && quotation.end() >= sentences.get(quotation.place()).tokens().size() - 2;
  }
}
