package org.tidings.relation.typed;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tidings.annotation.TimeExpression;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.clause.SentenceGrammar;
import org.tidings.clause.context.Context;
import org.tidings.clause.context.Polarity;
import org.tidings.clause.syntax.Phrase;
import org.tidings.identity.Entity;
import org.tidings.identity.Mention;
import org.tidings.identity.Referent;
import org.tidings.identity.Thing;
import org.tidings.relation.confidence.Judge;
import org.tidings.relation.confidence.Judge.Judgement;
import org.tidings.relation.confidence.PropositionFeatures;
import org.tidings.relation.proposition.Participant;
import org.tidings.relation.proposition.Predicate;
import org.tidings.relation.proposition.Proposition;
import org.tidings.relation.proposition.Rule;
import org.tidings.relation.proposition.Value;
import org.tidings.relation.typed.pair.ArgumentKind;
import org.tidings.relation.typed.pair.RelationArgument;
import org.tidings.relation.typed.pair.SentenceWords;
import org.tidings.relation.typed.pair.TypedProperty;

/** Makes propositions of typed relations between the mentions of one sentence. */
final class TypedPropositions {

  private static final int LEVELS = 20;
  private static final int BEFORE = 2;
  private static final Pattern FORMER = Pattern.compile("(ex|then)-");
  private static final WordTable WORDS = WordTable.load(TypedPropositions.class, "words.txt");

  private final SentenceGrammar grammar;
  private final PairContexts contexts;
  private final Judge judge;

  TypedPropositions(SentenceGrammar grammar, SentenceWords words, Judge judge) {
    this.grammar = grammar;
    this.contexts = new PairContexts(grammar, words);
    this.judge = judge;
  }

  /**
   * The proposition that two mentions stand in a relation; empty for a relation to itself.
   *
   * @param sure whether it is sure enough to stand without its evidence
   */
  Optional<Proposition> of(
      TypedProperty property,
      RelationArgument subject,
      RelationArgument object,
      Rule rule,
      double confidence,
      boolean sure) {
    Participant bearer = participant(subject, property.subject());
    Value value = value(object, property.object());
    if (value instanceof Participant other && bearer.referent().isSame(other.referent())) {
      return Optional.empty();
    }
    if (isContrasted(subject, object) || isContrasted(object, subject)) {
      return Optional.empty();
    }
    Context said = contexts.of(subject, object);
    Context context = whenHeld(property, subject, object, said);
    if (context.polarity() == Polarity.NEGATIVE && isAlone(subject, object)) {
      return Optional.empty();
    }
    boolean known =
        property.subject().isOfKind(bearer.referent())
            && (!(value instanceof Participant other)
                || property.object().isOfKind(other.referent()));
    Predicate predicate = new Predicate(property.term(), Optional.empty());
    Judgement judgement =
        judge.of(
            PropositionFeatures.of(
                grammar.sentence(),
                features(property, subject, object, confidence, sure),
                bearer,
                predicate,
                value,
                List.of(),
                context,
                rule));
    return Optional.of(
        new Proposition(
            grammar.sentence(),
            bearer,
            predicate,
            value,
            List.of(),
            context,
            rule,
            confidence,
            judgement.worth(),
            context.isAsserted() && sure && known && judgement.isPlain()));
  }

  // "former president Doe", "Doe, an ex-minister": whoever held the office holds it no more; "the
  // incoming ambassador" holds none yet.
  private Context whenHeld(
      TypedProperty property, RelationArgument subject, RelationArgument object, Context said) {
    if (!property.canEnd()) {
      return said;
    }
    RelationArgument first = subject.begin() < object.begin() ? subject : object;
    RelationArgument last = first.equals(subject) ? object : subject;
    int begin = property == TypedProperty.JOB_TITLE ? object.begin() : first.begin();
    int end = property == TypedProperty.JOB_TITLE ? object.end() : last.begin();
    List<Token> around =
        grammar.sentence().tokens().subList(Math.max(0, begin - BEFORE), Math.max(begin, end));
    boolean over =
        property == TypedProperty.SPOUSE
            ? around.stream().anyMatch(this::isFormerKin)
            : around.stream().anyMatch(TypedPropositions::isFormer) || isOfFormer(first);
    if (over) {
      return said.formerly();
    }
    return around.stream().anyMatch(token -> WORDS.has("future", token.lemma()))
        ? said.intended()
        : said;
  }

  // "the former president and his wife" are married still; "his former wife", "his ex-wife".
  private boolean isFormerKin(Token token) {
    List<Token> tokens = grammar.sentence().tokens();
    Token last = tokens.get(Math.min(token.index() + 1, tokens.size() - 1));
    return FORMER.matcher(token.lemma()).lookingAt()
        || (isFormer(token) && WORDS.has("kinship", last.lemma()));
  }

  // "the former director of the Harlow Foundation Ann Hart"
  private boolean isOfFormer(RelationArgument argument) {
    return head(argument.headToken())
        .flatMap(office -> grammar.sentence().children(office).stream())
        .anyMatch(TypedPropositions::isFormer);
  }

  private static boolean isFormer(Token token) {
    return WORDS.has("former", token.lemma()) || FORMER.matcher(token.lemma()).lookingAt();
  }

  // "Russia, not Ukraine": nothing is said between the two.
  private boolean isContrasted(RelationArgument one, RelationArgument other) {
    return one.headToken().head() == other.head() && grammar.contrasts().isTurned(one.headToken());
  }

  // "is not the first president to visit": a president all the same.
  private boolean isAlone(RelationArgument subject, RelationArgument object) {
    return Stream.of(subject.headToken(), object.headToken())
        .flatMap(token -> Stream.concat(Stream.of(token), head(token)))
        .flatMap(token -> grammar.sentence().children(token).stream())
        .anyMatch(child -> WORDS.has("alone", child.lemma()));
  }

  private Stream<Token> head(Token token) {
    return grammar.sentence().head(token).filter(Token::isNoun).stream();
  }

  private static Set<String> features(
      TypedProperty property,
      RelationArgument subject,
      RelationArgument object,
      double confidence,
      boolean sure) {
    String term = "property=" + property.term();
    int level = (int) Math.floor(confidence * LEVELS);
    return Set.of(
        term + " level=" + level,
        "level=" + level,
        term + " " + subject.form() + " " + object.form(),
        term + " sure=" + sure,
        "subject-kind=" + subject.kind(),
        "object-kind=" + object.kind());
  }

  private Value value(RelationArgument argument, ArgumentKind wanted) {
    Phrase phrase = argument.phrase();
    return switch (argument.kind()) {
      case DATE -> new Value.Time(phrase, timex(argument));
      case NUMBER -> new Value.Time(phrase, phrase.words());
      case TITLE ->
          new Value.Quality(phrase, TitleWords.writtenOut(phrase.label(grammar.sentence())));
      default -> participant(argument, wanted);
    };
  }

  private static String timex(RelationArgument argument) {
    return argument.sentence().times().stream()
        .filter(it -> it.begin() == argument.begin())
        .findFirst()
        .map(TimeExpression::value)
        .orElse("");
  }

  private Participant participant(RelationArgument argument, ArgumentKind wanted) {
    Optional<Mention> known =
        argument.mention().filter(it -> canBe(argument, it.referent(), wanted));
    return new Participant(
        argument.phrase(),
        known.map(Mention::referent).orElseGet(() -> unknown(argument)),
        known.filter(it -> it.span().equals(argument.span())));
  }

  // "He was born in Graz": whatever "he" was resolved to, it is no country. A name stays what it
  // is: there the tagger may be wrong about the kind.
  private static boolean canBe(RelationArgument argument, Referent referent, ArgumentKind wanted) {
    return argument.isName() || !(referent instanceof Entity) || wanted.isOfKind(referent);
  }

  // What the resolver cannot tell ("it", "they") is a thing of this article.
  private static Thing unknown(RelationArgument argument) {
    String noun =
        switch (argument.kind()) {
          case PERSON -> "person";
          case ORGANIZATION -> "organization";
          case PLACE, NATIONALITY, SITE -> "place";
          default -> "thing";
        };
    return new Thing(
        argument.span().begin(), noun, argument.phrase().words(), OptionalDouble.empty());
  }
}
