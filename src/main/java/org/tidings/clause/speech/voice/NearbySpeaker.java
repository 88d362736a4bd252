package org.tidings.clause.speech.voice;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.clause.speech.Cues;
import org.tidings.clause.speech.Party;
import org.tidings.clause.speech.Saying;
import org.tidings.clause.speech.SayingFinder;
import org.tidings.clause.speech.SpeakerKind;
import org.tidings.clause.syntax.GrammaticalFunction;
import org.tidings.clause.syntax.Phrases;
import org.tidings.clause.syntax.Predicates;
import org.tidings.clause.syntax.Subject;
import org.tidings.clause.syntax.SubjectFinder;
import org.tidings.clause.syntax.WordClass;

/**
 * Who the sentence before or after a quotation is about, and may hence have said it: <i>The mayor
 * was blunt.</i> and <i>The words were those of the mayor.</i>
 */
final class NearbySpeaker {

  private static final Set<String> PRONOUNS =
      WordTable.load(Cues.class, "cues.txt").words("speaking-pronoun");

  private final Sentence sentence;
  private final Phrases phrases;
  private final SpeakerKind kinds;

  NearbySpeaker(Phrases phrases) {
    this.sentence = phrases.sentence();
    this.phrases = phrases;
    this.kinds = new SpeakerKind(sentence);
  }

  /** The subject of a sentence before the quotation, if it can speak. */
  Optional<Saying> before() {
    return predicate()
        .flatMap(
            verb ->
                new SubjectFinder(sentence)
                    .of(verb)
                    .map(Subject::head)
                    .filter(head -> canSpeak(head) || (isSpeech(verb) && WordClass.isNominal(head)))
                    .flatMap(head -> saying(verb, head)));
  }

  /** Whom a sentence after the quotation names as the one who said it. */
  Optional<Saying> after() {
    return asked().or(this::ascribed);
  }

  // '"Is it safe?" a reporter asked.': the question mark seems to end the sentence.
  private Optional<Saying> asked() {
    return predicate()
        .filter(verb -> isSpeech(verb) || Cues.QUOTING.has(verb))
        .filter(verb -> !sentence.hasChild(verb, "ccomp", "obj", "xcomp", "advcl"))
        .filter(verb -> Character.isLowerCase(sentence.printed().charAt(0)) || isInverted(verb))
        .map(verb -> new SayingFinder(phrases).of(verb))
        .filter(saying -> saying.speaker().isPresent());
  }

  private boolean isInverted(Token verb) {
    return sentence.children(verb).stream()
        .noneMatch(child -> GrammaticalFunction.isSubject(child) && child.index() < verb.index());
  }

  private Optional<Saying> ascribed() {
    return predicate()
        .filter(
            verb ->
                sentence.children(verb).stream()
                    .anyMatch(child -> GrammaticalFunction.isSubject(child) && isWords(child)))
        .flatMap(
            verb ->
                sentence.tokens().stream()
                    .filter(token -> token.index() > 0 && canSpeak(token))
                    .filter(token -> phrases.preposition(token).matches("of|from|by"))
                    .findFirst()
                    .flatMap(head -> saying(verb, head)));
  }

  private static boolean isWords(Token subject) {
    return Cues.SPEECH_NOUN.has(subject) || Cues.WORDS_SAID.has(subject);
  }

  private Optional<Token> predicate() {
    return sentence.tokens().stream()
        .filter(token -> token.is("root") && Predicates.isPredicate(sentence, token))
        .findFirst();
  }

  private static boolean isSpeech(Token verb) {
    return Cues.SPEECH.has(verb) || Cues.BELIEF.has(verb);
  }

  private static boolean canSpeak(Token head) {
    return head.entityType() == EntityType.PERSON
        || head.entityType() == EntityType.TITLE
        || PRONOUNS.contains(head.word().toLowerCase(Locale.ROOT))
        || Cues.SPEAKER_NOUN.has(head);
  }

  private Optional<Saying> saying(Token cue, Token head) {
    return phrases
        .list(head)
        .map(
            phrase ->
                new Saying(
                    kinds.of(cue, Optional.of(head), Optional.empty()),
                    cue,
                    Optional.of(new Party(sentence, phrase)),
                    Optional.empty(),
                    false));
  }
}
