package org.tidings.clause.speech.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.speech.Attribution;
import org.tidings.clause.speech.Party;
import org.tidings.clause.speech.Quotation;
import org.tidings.clause.speech.Saying;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.WordClass;

/**
 * What is said in turns, each begun by its speaker's name in capitals: <i>TAPPER: Do you agree?</i>
 * <i>FALLIN: I do.</i>
 */
final class Transcript {

  private static final int LEAST_TURNS = 2;
  private static final int MAX_LABEL = 4;
  private static final int MAX_LAST = 3;
  private static final int MAX_SENTENCES = 20;
  private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z.'\u2019-]*[A-Z]");
  private static final Pattern ASIDE = Pattern.compile("[(\\[\u2026]|-LRB-|\\.{3,}");

  private final List<Sentence> sentences;

  private Transcript(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  private record Label(int sentence, int colon, boolean quoted) {}

  /** The turns of an article, as what their speakers say. */
  static List<Quotation> turns(List<Sentence> sentences) {
    return new Transcript(sentences).turns();
  }

  private List<Quotation> turns() {
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      label(i).ifPresent(labels::add);
    }
    List<Quotation> turns = new ArrayList<>();
    for (int i = 0; labels.size() >= LEAST_TURNS && i < labels.size(); i++) {
      int begin = labels.get(i).sentence();
      int end =
          i + 1 < labels.size()
              ? Math.min(labels.get(i + 1).sentence(), begin + MAX_SENTENCES)
              : Math.min(
                  sentences.size(), begin + (labels.get(i).quoted() ? MAX_SENTENCES : MAX_LAST));
      turn(labels.get(i), end).ifPresent(turns::add);
    }
    return turns;
  }

  private Optional<Label> label(int sentence) {
    List<Token> tokens = sentences.get(sentence).tokens();
    boolean quoted = tokens.get(0).word().matches("[\"\u201c]|``");
    int first = quoted ? 1 : 0;
    int at = first;
    while (at < tokens.size() && at - first < MAX_LABEL && isCapital(tokens.get(at))) {
      at++;
    }
    return at > first && at + 1 < tokens.size() && tokens.get(at).word().equals(":")
        ? Optional.of(new Label(sentence, at, quoted))
        : Optional.empty();
  }

  private static boolean isCapital(Token token) {
    return CAPITALS.matcher(token.word()).matches();
  }

  private Optional<Quotation> turn(Label label, int end) {
    List<Quotation.Part> parts = new ArrayList<>();
    for (int i = label.sentence(); i < end; i++) {
      List<Token> tokens = sentences.get(i).tokens();
      int first = i == label.sentence() ? label.colon() + 1 : 0;
      if (i > label.sentence() && ASIDE.matcher(tokens.get(0).word()).matches()) {
        break;
      }
      if (first < tokens.size()) {
        parts.add(new Quotation.Part(i, first, tokens.size()));
      }
      if (label.quoted() && isClosed(tokens, first)) {
        break;
      }
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Quotation(parts, Optional.of(saying(label))));
  }

  private static boolean isClosed(List<Token> tokens, int first) {
    return tokens.subList(first, tokens.size()).stream()
        .anyMatch(token -> token.index() > 0 && token.word().matches("[\"\u201d]|''"));
  }

  private Saying saying(Label label) {
    Sentence sentence = sentences.get(label.sentence());
    List<Token> name =
        sentence.tokens().subList(label.quoted() ? 1 : 0, label.colon()).stream()
            .filter(token -> !WordClass.isPunctuation(token))
            .toList();
    Token head = name.get(name.size() - 1);
    Party speaker = new Party(sentence, new Phrase(head, name));
    return new Saying(Attribution.SPEECH, head, Optional.of(speaker), Optional.empty(), false);
  }
}
