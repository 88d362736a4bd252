package org.tidings.extraction.context;

import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.extraction.clause.Grammar;
import org.tidings.extraction.clause.Phrase;
import org.tidings.extraction.clause.Phrases;

/**
 * Finds who says what a clause states: "<i>X said</i> that ...", "..., <i>X said</i>",
 * "<i>according to X</i>, ...". A clause inside a said clause is said too.
 */
final class AttributionFinder {

  private static final int MAX_STEPS = 40;

  private final Sentence sentence;
  private final Phrases phrases;

  AttributionFinder(Sentence sentence) {
    this.sentence = sentence;
    this.phrases = new Phrases(sentence);
  }

  /**
   * A cue and its speaker.
   *
   * @param cue the verb of saying, or the speaker's own head for "according to"
   */
  record Saying(Attribution kind, Token cue, Optional<Phrase> speaker, Optional<Phrase> addressee) {

    boolean isDenial() {
      return Cues.DENIAL.has(cue);
    }
  }

  /** The innermost saying that {@code predicate} is in. */
  Optional<Saying> of(Token predicate) {
    Token token = predicate;
    for (int steps = 0; steps < MAX_STEPS; steps++) {
      Optional<Saying> saying = around(token);
      if (saying.isPresent()) {
        return saying;
      }
      Optional<Token> head = sentence.head(token);
      if (head.isEmpty()) {
        return Optional.empty();
      }
      token = head.get();
    }
    return Optional.empty();
  }

  private Optional<Saying> around(Token token) {
    return sentence
        .head(token)
        .filter(verb -> (token.is("ccomp") && isCue(verb)) || isAccusation(verb, token))
        .map(this::saying)
        .or(() -> inserted(token))
        .or(() -> accordingTo(token));
  }

  // "accused them of leaving": who accuses says that they left.
  private static boolean isAccusation(Token verb, Token deed) {
    return deed.is("advcl") && deed.tag().equals("VBG") && Cues.ACCUSATION.has(verb);
  }

  // "..., state media reported on Tuesday, ...": the cue hangs beside the clause.
  private Optional<Saying> inserted(Token token) {
    return sentence.children(token).stream()
        .filter(child -> child.is("parataxis") && isCue(child))
        .filter(child -> Grammar.hasSubject(sentence, child))
        .filter(child -> !sentence.hasChild(child, "ccomp", "obj"))
        .findFirst()
        .map(this::saying);
  }

  private Optional<Saying> accordingTo(Token token) {
    return sentence.children(token).stream()
        .filter(child -> child.is("obl", "nmod", "advcl"))
        .filter(child -> phrases.preposition(child).equalsIgnoreCase("according to"))
        .findFirst()
        .map(
            speaker -> new Saying(kind(speaker), speaker, phrases.list(speaker), Optional.empty()));
  }

  private static boolean isCue(Token verb) {
    return verb.isVerb() && (Cues.SPEECH.has(verb) || Cues.BELIEF.has(verb));
  }

  private Saying saying(Token cue) {
    Optional<Token> subject = subject(cue);
    Attribution kind =
        Cues.BELIEF.has(cue)
            ? Attribution.BELIEF
            : subject.map(this::kind).orElse(Attribution.SPEECH);
    Optional<Phrase> addressee =
        cue.hasLemma("tell")
            ? sentence.child(cue, "obj", "iobj").flatMap(phrases::list)
            : Optional.empty();
    return new Saying(kind, cue, subject.flatMap(phrases::list), addressee);
  }

  private Optional<Token> subject(Token cue) {
    return sentence
        .child(cue, "nsubj")
        .or(
            () ->
                sentence
                    .head(cue)
                    .filter(head -> cue.is("conj"))
                    .flatMap(head -> sentence.child(head, "nsubj")));
  }

  private Attribution kind(Token speaker) {
    boolean media =
        Cues.MEDIA.has(speaker)
            || sentence.children(speaker).stream()
                .anyMatch(child -> child.is("compound") && Cues.MEDIA.has(child));
    return media || speaker.entityType().equals("NEWS_MEDIA")
        ? Attribution.SOURCE
        : Attribution.SPEECH;
  }
}
