package org.tidings.clause.context;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.FunctionWords;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.clause.context.setting.PlaceFinder;
import org.tidings.clause.context.setting.TimeFinder;
import org.tidings.clause.speech.Attribution;
import org.tidings.clause.speech.Party;
import org.tidings.clause.speech.Saying;
import org.tidings.clause.speech.voice.Quotations;
import org.tidings.clause.speech.voice.VoiceFinder;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.GrammaticalFunction;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;
import org.tidings.clause.syntax.VerbGroup;

/** The context of the clauses of a sentence, found once, and of its noun phrases. Immutable. */
public final class ContextFinder {

  private static final WordTable WORDS = WordTable.load(ContextFinder.class, "words.txt");

  private final Sentence sentence;
  private final VoiceFinder voices;
  private final PolarityFinder polarities;
  private final ModalityFinder modalities;
  private final TenseFinder tenses;
  private final TimeFinder times;
  private final PlaceFinder places;
  private final CueMood moods;
  private final OpaqueContexts opaque;
  private final Map<Token, Clause> byPredicate = new HashMap<>();
  private final IdentityHashMap<Clause, Context> found = new IdentityHashMap<>();

  /**
   * A finder for the clauses of one sentence.
   *
   * @param sentenceIndex index of the sentence in the article, from 0
   * @param clauses of the sentence, the only ones to be asked for
   */
  public ContextFinder(
      Phrases phrases, int sentenceIndex, Quotations quotations, List<Clause> clauses) {
    this.sentence = phrases.sentence();
    this.voices = new VoiceFinder(phrases, sentenceIndex, quotations);
    this.polarities = new PolarityFinder(sentence);
    this.places = new PlaceFinder();
    this.moods = new CueMood(sentence, polarities);
    this.modalities = new ModalityFinder(sentence, moods, polarities.governors());
    this.tenses = new TenseFinder(sentence);
    clauses.forEach(clause -> byPredicate.putIfAbsent(clause.predicate(), clause));
    this.times = new TimeFinder(sentence, byPredicate);
    this.opaque = new OpaqueContexts(sentence, this::clauseOf);
    clauses.forEach(clause -> found.put(clause, find(clause)));
  }

  /** The context of a clause of the sentence. */
  public Context of(Clause clause) {
    return Objects.requireNonNull(found.get(clause), "a clause of another sentence");
  }

  /** The context of a clause, with the polarity of one verb of its chain alone. */
  public Context of(Clause clause, int link) {
    return of(clause).with(polarities.of(clause, link), of(clause).modality());
  }

  private Context find(Clause clause) {
    Optional<Saying> saying = saying(clause);
    Context plain =
        context(
            saying,
            polarities.of(clause),
            modalities.of(clause),
            tenses.of(clause),
            times.of(clause, saying),
            places.of(clause));
    Context said = supposed(clause, saying.map(it -> moods.applied(it, plain)).orElse(plain));
    return helped(clause).map(verb -> inContextOf(verb, said)).orElse(said);
  }

  private Context supposed(Clause clause, Context said) {
    return said.modality() == Modality.CERTAIN && opaque.covers(clause, this::isSo)
        ? said.with(said.polarity(), Modality.HYPOTHETICAL)
        : said;
  }

  private boolean isSo(Clause clause) {
    return modalities.of(clause) == Modality.CERTAIN && polarities.of(clause) == Polarity.POSITIVE;
  }

  // "would not help Moscow win the war": that it wins is as likely as the help.
  private Optional<Clause> helped(Clause clause) {
    Token predicate = clause.predicate();
    boolean bare =
        predicate.is("ccomp", "xcomp")
            && !predicate.tag().equals("VBZ")
            && !predicate.tag().equals("VBD")
            && sentence.children(predicate).stream()
                .noneMatch(child -> child.is("mark", "aux", "cop"));
    return sentence
        .head(predicate)
        .filter(verb -> bare && WORDS.has("permissive", verb.lemma()))
        .flatMap(this::clauseOf);
  }

  // "vowed to make Mexico pay": "make" is the last verb of a chain.
  private Optional<Clause> clauseOf(Token verb) {
    return Optional.ofNullable(byPredicate.get(verb))
        .or(() -> byPredicate.values().stream().filter(it -> it.verb().equals(verb)).findFirst());
  }

  private Context inContextOf(Clause helping, Context helped) {
    Modality modality = modalities.of(helping);
    if (!helping.verb().hasLemma("help", "allow", "enable")) {
      return helped.with(polarities.of(helping), modality);
    }
    return helped.with(
        helped.polarity(), modality == Modality.CERTAIN ? Modality.HYPOTHETICAL : modality);
  }

  // "denied sending", "is said to own": the first verb of the chain says it of the last.
  private Optional<Saying> saying(Clause clause) {
    List<VerbGroup.Link> above = Chains.above(sentence, clause);
    for (int i = above.size() - 1; i >= 0; i--) {
      if (ChainVerbs.says(above.get(i).verb())) {
        return Optional.of(voices.of(clause.predicate(), above.get(i).verb(), clause.subject()));
      }
    }
    return voices.of(clause.predicate(), saying -> !isJudged(saying));
  }

  // "reports that it was so were false": the article, or whoever says the sentence, says that.
  private boolean isJudged(Saying saying) {
    return sentence.contains(saying.cue()) && polarities.governors().isJudged(saying.cue());
  }

  /**
   * The context of what somebody is told to do: "ordered the troops <i>to leave</i>".
   *
   * @param clause whose verb tells to do it
   * @param verb that verb
   */
  public Context commanded(Clause clause, Token verb) {
    Context telling = of(clause);
    Saying saying = voices.of(clause.predicate(), verb, clause.subject());
    return new Context(
        saying.kind(),
        saying.speaker(),
        saying.reporters(),
        Optional.empty(),
        verb.hasLemma("forbid") ? telling.polarity().reversed() : telling.polarity(),
        Modality.COMMANDED,
        telling.tense(),
        Optional.empty(),
        telling.places());
  }

  /**
   * The context of what a noun phrase says by its modifiers: "a treaty <i>with North Korea</i>". It
   * is said by whoever says the clause. What is definite, and what a subject says of itself, is so
   * even if the clause is denied or only possible; "a treaty" that they may sign may never be.
   */
  public Context of(Token noun) {
    Optional<Saying> saying = voices.of(noun);
    Polarity polarity = polarities.isNo(noun) ? Polarity.NEGATIVE : Polarity.POSITIVE;
    Context presupposed =
        context(saying, polarity, Modality.CERTAIN, Tense.PRESENT, Optional.empty(), List.of());
    if (polarity == Polarity.NEGATIVE || isGiven(noun)) {
      return presupposed;
    }
    return governing(noun)
        .map(this::of)
        .map(context -> presupposed.with(context.polarity(), context.modality()))
        .orElse(presupposed);
  }

  private boolean isGiven(Token noun) {
    boolean definite =
        noun.isProper()
            || sentence.children(noun).stream()
                .anyMatch(
                    child -> child.is("nmod:poss") || FunctionWords.isDefinite(child.lemma()));
    return definite || GrammaticalFunction.isSubject(noun);
  }

  private Optional<Clause> governing(Token noun) {
    Optional<Token> token = Optional.of(noun);
    for (int steps = 0; token.isPresent() && steps < sentence.tokens().size(); steps++) {
      Token at = token.get();
      for (Clause clause : byPredicate.values()) {
        if (clause.predicate().equals(at) || clause.verb().equals(at)) {
          return Optional.of(clause);
        }
      }
      token = sentence.head(at);
    }
    return Optional.empty();
  }

  // "Nobody says that it is so" has no speaker.
  private Optional<Party> speaker(Saying saying) {
    return saying
        .speaker()
        .filter(
            party -> !party.sentence().equals(sentence) || !polarities.isNo(party.phrase().head()));
  }

  private Context context(
      Optional<Saying> saying,
      Polarity polarity,
      Modality modality,
      Tense tense,
      Optional<String> time,
      List<Phrase> places) {
    return new Context(
        saying.map(Saying::kind).orElse(Attribution.OWN_VOICE),
        saying.flatMap(this::speaker),
        saying.map(Saying::reporters).orElse(List.of()),
        saying.flatMap(Saying::addressee),
        polarity,
        modality,
        tense,
        time,
        places);
  }
}
