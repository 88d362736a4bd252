package org.tidings.relation.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.SentenceGrammar;
import org.tidings.clause.context.ChainVerbs;
import org.tidings.clause.context.Context;
import org.tidings.clause.context.Polarity;
import org.tidings.clause.speech.Cues;
import org.tidings.clause.syntax.Argument;
import org.tidings.clause.syntax.ArgumentRole;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;
import org.tidings.clause.syntax.Predicates;
import org.tidings.clause.syntax.Subject;
import org.tidings.clause.syntax.WordClass;
import org.tidings.relation.confidence.ClauseFeatures;
import org.tidings.relation.proposition.Qualifier;

/**
 * The propositions of one clause: its verb is stated with its object, or without one with what it
 * asks for, and its other arguments qualify that. A passive with an agent is turned round.
 */
final class ClausePropositions {

  private final Clause clause;
  private final Sentence sentence;
  private final SentenceGrammar grammar;
  private final Phrases phrases;
  private final Context context;
  private final PredicateName predicate;
  private final SetPhrases setPhrases;
  private final SentencePropositions propositions;
  private final FrameQualifiers frameQualifiers;
  private final ObjectControl control;
  private final ClauseStatements statements;
  private final CopulaPropositions copula;
  private final BareVerbs bare;

  ClausePropositions(Clause clause, SentenceGrammar grammar, SentencePropositions propositions) {
    this.clause = clause;
    this.sentence = grammar.sentence();
    this.grammar = grammar;
    this.phrases = grammar.phrases();
    this.context = grammar.context(clause);
    this.predicate = new PredicateName(clause);
    this.setPhrases = new SetPhrases(phrases);
    this.propositions = propositions;
    this.frameQualifiers = new FrameQualifiers(grammar, propositions);
    this.control = new ObjectControl(clause, grammar);
    this.statements = new ClauseStatements(clause, grammar.contrasts(), propositions, features());
    this.bare = new BareVerbs(clause, predicate, frameQualifiers, statements);
    this.copula = new CopulaPropositions(clause, phrases, context, frameQualifiers, statements);
  }

  private Set<String> features() {
    Set<String> features = new TreeSet<>(ClauseFeatures.of(clause));
    if (isDefining()) {
      features.add("defining");
    }
    return features;
  }

  // "the dispute that threatened it": what only says which dispute is meant is seldom news.
  private boolean isDefining() {
    Token predicate = clause.predicate();
    return predicate.is("acl", "acl:relcl")
        && !phrases.isSetOff(predicate)
        && clause.subject().filter(it -> !it.head().isProper()).isPresent();
  }

  void find() {
    if (isSaying() || isIdiom()) {
      return;
    }
    for (Phrase subject : subjects()) {
      if (clause.isCopular()) {
        copula.find(subject);
      } else {
        verbal(subject);
      }
    }
  }

  // "to be sure", "to be fair": whoever the parser takes for its subject is not meant.
  private boolean isIdiom() {
    return clause.isCopular()
        && clause.predicate().is("advcl", "parataxis", "dep")
        && Predicates.isMarked(sentence, clause.predicate(), "to")
        && clause.subject().filter(it -> it.recovery() == Subject.Recovery.INHERITED).isPresent();
  }

  private List<Phrase> subjects() {
    return clause.subject().filter(this::canBeNode).stream()
        .flatMap(subject -> grammar.contrasts().participants(subject.head()).stream())
        .toList();
  }

  private boolean canBeNode(Subject subject) {
    Token head = subject.head();
    return subject.recovery() != Subject.Recovery.CLAUSAL
        && WordClass.isNominal(head)
        && !head.isWh()
        && !head.hasLemma("there", "this", "that")
        && !(head.hasLemma("it") && isExpletive());
  }

  // "it is said that", "it seems", "it is likely": nothing is meant by it.
  private boolean isExpletive() {
    return clause.isCopular()
        || clause.argument(ArgumentRole.CLAUSE).isPresent()
        || clause.verb().hasLemma("seem", "appear", "rain", "snow", "turn", "take")
        || predicate.isPassive();
  }

  private void verbal(Phrase subject) {
    ClauseFrame last = ClauseFrame.of(clause, last());
    Optional<Argument> agent = predicate.isPassive() ? agent() : Optional.empty();
    if (agent.isPresent()) {
      turnedRound(subject, last.without(agent.get()), agent.get());
      return;
    }
    for (int link = 0; link <= last(); link++) {
      if (control.isControl(link)) {
        controlled(subject, link);
        return;
      }
    }
    for (int link = 0; link <= last(); link++) {
      if (link == last() || !ChainVerbs.onlyColours(verbAt(link))) {
        frame(subject, predicate.voiced(link), ClauseFrame.of(clause, link), link, ofPurpose(link));
      }
    }
  }

  // "arrived to bolster ties": that they arrived is so, that ties were bolstered is meant.
  private Context ofPurpose(int link) {
    return link > 0 && !ChainVerbs.onlyColours(verbAt(link - 1)) ? context.intended() : context;
  }

  private void controlled(Phrase subject, int link) {
    Argument doer = ClauseFrame.of(clause, link).objects().get(0);
    Token verb = verbAt(link);
    boolean again = verbAt(link + 1).is("conj");
    if (!again && !Cues.WISHING.has(verb)) {
      Polarity polarity = grammar.context(clause, link).polarity();
      Context telling = context.with(polarity, control.modalityOfTelling(link));
      statements.nouns(
          subject, predicate.active(link), doer, asked(link + 1), telling, OpenRule.OBJECT);
    }
    Context controlled = control.contextOfControlled(verb);
    for (Phrase actor : doer.phrases()) {
      List<String> name = predicate.voiced(link + 1, last());
      frame(actor, name, ClauseFrame.of(clause, last()), last(), controlled);
    }
  }

  // "ordered the guards to leave": what they were told belongs to it.
  private List<Qualifier> asked(int link) {
    List<Token> marker = clause.group().links().get(link).marker();
    return marker.isEmpty()
        ? List.of()
        : List.of(frameQualifiers.verbal(new Phrase(verbAt(link), marker)));
  }

  private int last() {
    return clause.group().links().size() - 1;
  }

  // What only says that somebody speaks is context, not a fact.
  private boolean isSaying() {
    return clause.verb().hasLemma("say", "tell") || isAsked();
  }

  // "Asked about the deal, she said".
  private boolean isAsked() {
    return clause.verb().hasLemma("ask")
        && clause.verb().hasTag("VBN")
        && clause.predicate().is("advcl", "dep")
        && !sentence.hasChild(clause.predicate(), "aux:pass", "nsubj:pass");
  }

  private Token verbAt(int link) {
    return clause.group().links().get(link).verb();
  }

  private Optional<Argument> agent() {
    return ClauseFrame.of(clause, last()).placed().stream()
        .filter(argument -> ClauseFrame.preposition(argument).equals("by"))
        .findFirst();
  }

  // "The treaty was signed by Putin in Pyongyang": (Putin, sign, treaty), in Pyongyang.
  private void turnedRound(Phrase patient, ClauseFrame frame, Argument agent) {
    List<String> verb = predicate.active(last());
    for (Phrase actor : grammar.contrasts().participants(agent.head())) {
      statements.noun(
          actor, verb, patient, frameQualifiers.of(frame.placed()), context, OpenRule.PASSIVE);
    }
  }

  private void frame(
      Phrase subject, List<String> words, ClauseFrame frame, int link, Context verbContext) {
    List<String> verb = frame.isReflexive() ? ClauseStatements.words(words, "oneself") : words;
    Optional<SetPhrases.Found> set = setPhrases.of(verbAt(link), frame);
    Optional<Argument> content = bare.contentOf(verbAt(link), frame);
    Optional<Argument> smallClause = bare.smallClause(verbAt(link), frame);
    if (content.isPresent()) {
      bare.content(subject, verb, content.get(), frame, verbContext);
    } else if (smallClause.isPresent()) {
      bare.smallClause(subject, verb, smallClause.get(), verbContext);
    } else if (set.isPresent()) {
      setPhrase(subject, verb, set.get(), frame, verbContext);
    } else if (!frame.objects().isEmpty()) {
      object(subject, verb, frame, verbContext);
    } else if (frame.complement().isPresent()) {
      complement(subject, verb, frame.complement().get(), frame, verbContext);
    } else if (frame.direction().isPresent()) {
      bare.direction(subject, verb, frame, verbContext);
    } else if (frame.main().isPresent()) {
      Argument main = frame.main().get();
      List<Argument> others =
          frame.placed().stream().filter(argument -> !argument.equals(main)).toList();
      List<Qualifier> qualifiers = new ArrayList<>(frameQualifiers.of(others));
      qualifiers.addAll(frameQualifiers.measures(frame));
      qualifiers.addAll(frameQualifiers.gerunds(frame));
      statements.nouns(
          subject,
          ClauseStatements.with(verb, main),
          main,
          qualifiers,
          verbContext,
          OpenRule.OBLIQUE);
    } else if (!frame.recipients().isEmpty()) {
      recipients(subject, verb, frame, verbContext);
    } else if (!frame.hasContent() && link == last()) {
      bare.alone(subject, verb, frame, verbContext);
    }
  }

  private void setPhrase(
      Phrase subject,
      List<String> verb,
      SetPhrases.Found set,
      ClauseFrame frame,
      Context verbContext) {
    List<Argument> others =
        frame.placed().stream().filter(it -> !it.head().equals(set.object())).toList();
    List<String> name = ClauseStatements.words(verb, set.noun(), set.preposition());
    for (Phrase phrase : phrases.split(set.object())) {
      statements.noun(
          subject, name, phrase, frameQualifiers.of(others), verbContext, OpenRule.SET_PHRASE);
    }
  }

  private void object(Phrase subject, List<String> verb, ClauseFrame frame, Context verbContext) {
    Optional<Argument> complement = frame.complement();
    Optional<String> adjective =
        complement
            .filter(it -> !WordClass.isNominal(it.head()))
            .map(it -> it.head().word().toLowerCase(Locale.ROOT));
    List<String> name = adjective.map(it -> ClauseStatements.words(verb, it)).orElse(verb);
    List<Qualifier> qualifiers = new ArrayList<>();
    complement
        .filter(it -> WordClass.isNominal(it.head()))
        .ifPresent(
            it -> propositions.qualifier("as", it.phrases().get(0)).ifPresent(qualifiers::add));
    frame
        .recipients()
        .forEach(
            it -> propositions.qualifier("to", it.phrases().get(0)).ifPresent(qualifiers::add));
    qualifiers.addAll(frameQualifiers.of(frame.placed()));
    qualifiers.addAll(frameQualifiers.measures(frame));
    qualifiers.addAll(frameQualifiers.gerunds(frame));
    for (Argument object : frame.objects()) {
      statements.nouns(subject, name, object, qualifiers, verbContext, OpenRule.OBJECT);
    }
    recipients(subject, verb, frame, verbContext);
    frame.placed().stream()
        .filter(argument -> frame.asksFor(argument) && propositions.isEntity(argument.phrases()))
        .forEach(
            it ->
                statements.nouns(
                    subject,
                    ClauseStatements.with(verb, it),
                    it,
                    List.of(),
                    verbContext,
                    OpenRule.OBLIQUE));
  }

  private void recipients(
      Phrase subject, List<String> verb, ClauseFrame frame, Context verbContext) {
    frame.recipients().stream()
        .filter(argument -> propositions.isEntity(argument.phrases()))
        .forEach(
            it ->
                statements.nouns(
                    subject,
                    ClauseStatements.words(verb, "to"),
                    it,
                    List.of(),
                    verbContext,
                    OpenRule.RECIPIENT));
  }

  // "became a member", "remained closed": of several, one each.
  private void complement(
      Phrase subject,
      List<String> verb,
      Argument complement,
      ClauseFrame frame,
      Context verbContext) {
    for (Token part : phrases.conjuncts(complement.head())) {
      phrases
          .single(part)
          .ifPresent(
              phrase ->
                  statements.said(
                      subject,
                      verb,
                      phrase,
                      frameQualifiers.of(frame.placed()),
                      verbContext,
                      OpenRule.COMPLEMENT));
    }
  }
}
