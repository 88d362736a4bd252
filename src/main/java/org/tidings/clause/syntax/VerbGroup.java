package org.tidings.clause.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;

/**
 * The verbs of a clause: one, or a chain through open complements ("wants to try to leave").
 *
 * @param links never empty; the last one bears the meaning
 */
public record VerbGroup(List<Link> links) {

  /**
   * One verb of the chain with its marker, auxiliaries, negation and particle, and the adverbs
   * within.
   *
   * @param marker "to" of an infinitive
   * @param core in the order of the text, without adverbs
   * @param adverbs in the order of the text
   */
  public record Link(Token verb, List<Token> marker, List<Token> core, List<Token> adverbs) {

    public Link {
      marker = List.copyOf(marker);
      core = List.copyOf(core);
      adverbs = List.copyOf(adverbs);
    }

    /** Marker and verb, in the order of the text. */
    public List<Token> tokens(boolean withAdverbs) {
      List<Token> tokens = new ArrayList<>(core);
      if (withAdverbs) {
        tokens.addAll(adverbs);
      }
      tokens.sort(Comparator.comparingInt(Token::index));
      tokens.addAll(0, marker);
      return tokens;
    }
  }

  public VerbGroup {
    links = List.copyOf(links);
    if (links.isEmpty()) {
      throw new IllegalArgumentException("a verb group needs a verb");
    }
  }

  /** The verb alone, without what it is chained to. */
  static Link link(Sentence sentence, Token verb) {
    List<Token> core = new ArrayList<>();
    core.add(verb);
    for (Token child : sentence.children(verb)) {
      boolean auxiliary = GrammaticalFunction.isAuxiliary(child) && child.index() < verb.index();
      if (auxiliary || child.is("compound:prt") || GrammaticalFunction.isNegation(child)) {
        core.add(child);
      }
    }
    core.addAll(sharedAuxiliaries(sentence, verb));
    core.sort(Comparator.comparingInt(Token::index));
    List<Token> marker = sentence.child(verb, "mark").filter(VerbGroup::isTo).stream().toList();
    return new Link(verb, marker, core, adverbs(sentence, verb, core));
  }

  // "was cut and flushed", "will come and go": the second verb has the first one's auxiliaries.
  private static List<Token> sharedAuxiliaries(Sentence sentence, Token verb) {
    boolean alone =
        verb.is("conj")
            && verb.hasTag("VBN", "VB", "VBG")
            && sentence.children(verb).stream()
                .noneMatch(
                    child ->
                        GrammaticalFunction.isAuxiliary(child)
                            || GrammaticalFunction.isSubject(child)
                            || child.is("mark"));
    return sentence
        .head(verb)
        .filter(first -> alone && first.tag().equals(verb.tag()))
        .map(
            first ->
                sentence.children(first).stream()
                    .filter(GrammaticalFunction::isAuxiliary)
                    .filter(auxiliary -> auxiliary.index() < first.index())
                    .toList())
        .orElse(List.of());
  }

  private static boolean isTo(Token token) {
    return token.hasLemma("to");
  }

  // "has completely restored", "already signed": adverbs between the words of the group or right
  // before.
  private static List<Token> adverbs(Sentence sentence, Token verb, List<Token> core) {
    int first =
        core.stream()
            .filter(
                token ->
                    token.equals(verb) || sentence.head(token).filter(verb::equals).isPresent())
            .mapToInt(Token::index)
            .min()
            .orElse(verb.index());
    return sentence.children(verb).stream()
        .filter(
            child ->
                child.is("advmod")
                    && !GrammaticalFunction.isNegation(child)
                    && !child.isWh()
                    && child.index() < verb.index()
                    && child.index() >= first - 1
                    && sentence.children(child).isEmpty())
        .toList();
  }

  VerbGroup then(Link next) {
    List<Link> chain = new ArrayList<>(links);
    chain.add(next);
    return new VerbGroup(chain);
  }

  public Link first() {
    return links.get(0);
  }

  public Link last() {
    return links.get(links.size() - 1);
  }

  /** All words of the chain. */
  public List<Token> tokens(boolean withAdverbs) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      List<Token> words = link.tokens(withAdverbs);
      tokens.addAll(i == 0 ? words.subList(link.marker().size(), words.size()) : words);
    }
    return tokens;
  }
}
