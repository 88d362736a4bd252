package org.tidings.clause.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.WordTable;

/** Finds the arguments of a predicate among the words that it governs. */
final class ArgumentFinder {

  private static final Set<String> QUESTION_WORDS =
      WordTable.load(ArgumentFinder.class, "words.txt").words("interrogative");

  private final Sentence sentence;
  private final Phrases phrases;
  private final SubjectFinder subjects;

  ArgumentFinder(Phrases phrases, SubjectFinder subjects) {
    this.sentence = phrases.sentence();
    this.phrases = phrases;
    this.subjects = subjects;
  }

  /** The arguments of {@code predicate} itself, in the order of the text. */
  List<Argument> of(Token predicate, VerbGroup.Link link) {
    List<Argument> arguments = new ArrayList<>();
    Optional<Token> speaker = subjects.speaker(predicate);
    for (Token child : sentence.children(predicate)) {
      if (speaker.filter(child::equals).isPresent()) {
        continue;
      }
      argument(child, link).ifPresent(arguments::add);
      if (child.is("obj", "obl", "nsubj", "nsubj:pass")) {
        arguments.addAll(timesInside(child));
      }
    }
    arguments.addAll(sharedFront(predicate));
    arguments.sort(Comparator.comparingInt(argument -> argument.head().index()));
    return arguments;
  }

  private Optional<Argument> argument(Token child, VerbGroup.Link link) {
    return switch (child.universal()) {
      case "obj" -> nominal(ArgumentRole.OBJECT, child);
      case "iobj" -> nominal(ArgumentRole.INDIRECT_OBJECT, child);
      case "obl", "nmod" -> oblique(child);
      case "ccomp" -> isInfinitive(child) ? complement(child) : clause(child);
      case "xcomp" -> complement(child);
      case "advcl" -> adverbialClause(child);
      case "advmod" -> adverb(child, link);
      default -> Optional.empty();
    };
  }

  // "will have to sell": the parser takes the infinitive for a clause.
  private boolean isInfinitive(Token child) {
    return child.isVerb()
        && !GrammaticalFunction.hasSubject(sentence, child)
        && Predicates.isMarked(sentence, child, "to");
  }

  private Optional<Argument> complement(Token child) {
    return phrase(ArgumentRole.COMPLEMENT, child, phrases.whole(child));
  }

  private Optional<Argument> nominal(ArgumentRole role, Token child) {
    return child.isWh() ? Optional.empty() : split(role, child, List.of());
  }

  private Optional<Argument> oblique(Token child) {
    return child.isWh()
        ? Optional.empty()
        : split(ArgumentRole.OBLIQUE, child, phrases.prepositionTokens(child));
  }

  private Optional<Argument> split(ArgumentRole role, Token child, List<Token> preposition) {
    List<Phrase> parts = phrases.split(child);
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Argument(role, child, preposition, parts, 0, false));
  }

  private Optional<Argument> clause(Token child) {
    List<Token> that =
        sentence.child(child, "mark").filter(mark -> mark.hasLemma("that")).stream().toList();
    return phrases
        .clause(child)
        .map(phrase -> new Argument(ArgumentRole.CLAUSE, child, that, List.of(phrase), 0, false));
  }

  // "if it rains", "while he was away": a finite clause is context, not an argument.
  private Optional<Argument> adverbialClause(Token child) {
    if (isIndirectQuestion(child)) {
      return clause(child);
    }
    return GrammaticalFunction.hasSubject(sentence, child)
        ? Optional.empty()
        : phrase(ArgumentRole.ADVERBIAL_CLAUSE, child, phrases.whole(child));
  }

  // "I can see why he left": what is seen, though the parser takes it for an adverbial.
  private boolean isIndirectQuestion(Token child) {
    boolean question =
        sentence.children(child).stream()
            .anyMatch(word -> word.isWh() && QUESTION_WORDS.contains(word.lemma()));
    return question
        && GrammaticalFunction.hasSubject(sentence, child)
        && sentence
            .head(child)
            .filter(verb -> verb.isVerb() && verb.index() < child.index())
            .filter(verb -> !sentence.hasChild(verb, "obj", "ccomp"))
            .isPresent();
  }

  private Optional<Argument> adverb(Token child, VerbGroup.Link link) {
    return child.isWh() || link.core().contains(child) || link.adverbs().contains(child)
        ? Optional.empty()
        : phrase(ArgumentRole.ADVERB, child, phrases.whole(child));
  }

  private static Optional<Argument> phrase(
      ArgumentRole role, Token child, Optional<Phrase> phrase) {
    return phrase.map(words -> new Argument(role, child, List.of(), List.of(words), 0, false));
  }

  // "signed a treaty in 1961": the parser often hangs the time on the object.
  private List<Argument> timesInside(Token noun) {
    return sentence.children(noun).stream()
        .filter(modifier -> phrases.isTimeOfTheClause(noun, modifier))
        .flatMap(modifier -> oblique(modifier).stream())
        .toList();
  }

  // "On Monday he came and left": what stands before the subject holds for both verbs.
  private List<Argument> sharedFront(Token predicate) {
    if (!predicate.is("conj") || sentence.hasChild(predicate, "nsubj", "nsubj:pass")) {
      return List.of();
    }
    return sentence
        .head(predicate)
        .filter(Token::isVerb)
        .map(this::beforeSubject)
        .orElse(List.of());
  }

  private List<Argument> beforeSubject(Token verb) {
    return sentence
        .child(verb, "nsubj", "nsubj:pass")
        .map(
            subject ->
                sentence.children(verb).stream()
                    .filter(child -> child.universal().equals("obl"))
                    .filter(child -> child.index() < subject.index())
                    .flatMap(child -> oblique(child).stream())
                    .toList())
        .orElse(List.of());
  }

  /** What a relative clause leaves out because its noun stands for it: object or oblique. */
  Optional<Argument> gap(Token predicate) {
    if (!predicate.is("acl:relcl", "conj") || isSubjectRelative(predicate)) {
      return Optional.empty();
    }
    return subjects.relativeNoun(predicate).flatMap(noun -> gap(predicate, noun));
  }

  private boolean isSubjectRelative(Token predicate) {
    Optional<Token> subject = sentence.child(predicate, "nsubj", "nsubj:pass");
    return subject.isEmpty() || subject.get().hasTag("WDT", "WP");
  }

  private Optional<Argument> gap(Token predicate, Token noun) {
    Optional<Token> pronoun =
        sentence.children(predicate).stream()
            .filter(
                child -> child.hasTag("WDT", "WP", "WRB") && !GrammaticalFunction.isSubject(child))
            .findFirst();
    if (pronoun.filter(word -> word.tag().equals("WRB") || word.is("obl")).isPresent()) {
      return gap(ArgumentRole.OBLIQUE, noun, phrases.prepositionTokens(pronoun.get()));
    }
    boolean objectStated =
        sentence.hasChild(predicate, "obj") && pronoun.filter(word -> word.is("obj")).isEmpty();
    return objectStated ? Optional.empty() : gap(ArgumentRole.OBJECT, noun, List.of());
  }

  private Optional<Argument> gap(ArgumentRole role, Token noun, List<Token> preposition) {
    return phrases
        .bare(noun)
        .map(phrase -> new Argument(role, noun, preposition, List.of(phrase), 0, true));
  }
}
