package org.tidings.extraction.open;

import static org.tidings.extraction.open.NaryRendering.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.extraction.clause.Argument;
import org.tidings.extraction.clause.ArgumentRole;
import org.tidings.extraction.clause.Clause;
import org.tidings.extraction.clause.Grammar;
import org.tidings.extraction.clause.Phrase;
import org.tidings.extraction.clause.Phrases;
import org.tidings.extraction.clause.VerbGroup;

/**
 * Triples: subject, verb, object; subject, verb with preposition, noun; and further down, "S, V O
 * preposition, N" for the modifiers of objects and obliques.
 */
final class BinaryRendering {

  private final Clause clause;
  private final Sentence sentence;
  private final Phrases phrases;
  private final NounFacts nouns;
  private final SetPhrases setPhrases;
  private final Set<String> features;
  private final Propositions propositions;

  BinaryRendering(Clause clause, Propositions propositions) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.phrases = new Phrases(sentence);
    this.nouns = new NounFacts(sentence);
    this.setPhrases = new SetPhrases(sentence);
    this.features = ClauseFeatures.of(clause);
    this.propositions = propositions;
  }

  void render() {
    Optional<Token> there =
        sentence
            .child(clause.predicate(), "expl")
            .filter(word -> word.tag().equals("EX") && !clause.isCopular());
    if (there.isPresent()) {
      existential(there.get().word());
      return;
    }
    for (String subject : SubjectPhrases.of(clause, nouns::parts)) {
      if (clause.isCopular()) {
        copular(subject);
      } else if (!isBarePurpose()) {
        verbal(subject);
      }
    }
  }

  // "to see the world" says no fact of its own.
  private boolean isBarePurpose() {
    Token verb = clause.predicate();
    return verb.is("advcl")
        && !sentence.hasChild(verb, "nsubj", "nsubj:pass")
        && sentence.child(verb, "mark").filter(mark -> mark.hasLemma("to", "by", "of")).isPresent();
  }

  // "there is no evidence of this".
  private void existential(String there) {
    String relation = relation();
    clause
        .subject()
        .ifPresent(
            thing -> {
              List<Phrase> parts = nouns.parts(thing.head());
              parts.forEach(part -> add(there, relation, part.words(), "existential"));
              nested(there, relation, thing.head(), "");
              if (!parts.isEmpty()) {
                String longer = relation + " " + parts.get(0).words();
                clause.arguments().stream()
                    .filter(argument -> argument.role() == ArgumentRole.OBLIQUE)
                    .forEach(argument -> prepositional(there, longer, argument, "existential"));
              }
            });
  }

  private void verbal(String subject) {
    between(subject);
    String relation = relation();
    int last = clause.group().links().size() - 1;
    List<Argument> own =
        clause.arguments().stream()
            .filter(argument -> argument.link() == last || isInFront(argument))
            .toList();
    List<Argument> objects = in(ArgumentRole.OBJECT, own);
    objects(subject, relation, objects, in(ArgumentRole.INDIRECT_OBJECT, own));
    List<Argument> acted = new ArrayList<>(objects);
    if (objects.isEmpty()) {
      in(ArgumentRole.COMPLEMENT, own).stream().limit(1).forEach(acted::add);
    }
    String withObject =
        objects.isEmpty() ? relation : relation + " " + objects.get(0).phrases().get(0).words();
    in(ArgumentRole.COMPLEMENT, own).stream()
        .limit(1)
        .forEach(complement -> complement(subject, withObject, complement.head()));
    in(ArgumentRole.CLAUSE, own).stream()
        .limit(1)
        .forEach(said -> add(subject, relation, withPreposition(said), "clause"));
    obliques(subject, relation, acted, in(ArgumentRole.OBLIQUE, own));
    after(in(ArgumentRole.ADVERBIAL_CLAUSE, own))
        .forEach(argument -> purpose(subject, withObject, argument.head()));
    if (objects.isEmpty() && in(ArgumentRole.OBLIQUE, own).isEmpty()) {
      after(in(ArgumentRole.ADVERB, own))
          .forEach(adverb -> add(subject, relation, adverb.phrases().get(0).words(), "adverb"));
    }
  }

  // "On Monday he wanted to leave": what stands in front holds for the whole chain.
  private boolean isInFront(Argument argument) {
    return argument.role() == ArgumentRole.OBLIQUE
        && argument.head().index() < clause.group().first().verb().index();
  }

  private static List<Argument> in(ArgumentRole role, List<Argument> arguments) {
    return arguments.stream().filter(argument -> argument.role() == role).toList();
  }

  private List<Argument> after(List<Argument> arguments) {
    return arguments.stream().filter(argument -> argument.isAfter(clause.verb())).toList();
  }

  private void objects(
      String subject, String relation, List<Argument> objects, List<Argument> recipients) {
    String verb =
        recipients.isEmpty()
            ? relation
            : relation + " " + recipients.get(0).phrases().get(0).words();
    for (Argument object : objects) {
      phrasesOf(object).forEach(phrase -> add(subject, verb, phrase.words(), "object"));
      nested(subject, relation, object.head(), "");
    }
    recipients.stream()
        .limit(1)
        .forEach(to -> add(subject, relation, to.phrases().get(0).words(), "recipient"));
  }

  private List<Phrase> phrasesOf(Argument argument) {
    return argument.gap() ? argument.phrases() : nouns.parts(argument.head());
  }

  private static String withPreposition(Argument argument) {
    return (argument.prepositionWords() + " " + argument.phrases().get(0).words()).strip();
  }

  // "used the grant to build a school": they used the grant.
  private void between(String subject) {
    int last = clause.group().links().size() - 1;
    for (int place = 0; place < last; place++) {
      int link = place;
      List<Argument> own =
          clause.arguments().stream()
              .filter(a -> a.link() == link && a.isAfter(clause.group().links().get(link).verb()))
              .toList();
      List<Argument> objects = in(ArgumentRole.OBJECT, own);
      if (!objects.isEmpty()) {
        String relation = relation(place);
        objects(subject, relation, objects, in(ArgumentRole.INDIRECT_OBJECT, own));
        obliques(subject, relation, objects, in(ArgumentRole.OBLIQUE, own));
      }
    }
  }

  private String relation() {
    return relation(clause.group().links().size() - 1);
  }

  /** The verbs of the chain with the objects between them: "asked him to leave". */
  private String relation(int last) {
    List<VerbGroup.Link> links = clause.group().links().subList(0, last + 1);
    StringBuilder relation = new StringBuilder(words(links.get(0).core()));
    for (int i = 1; i < links.size(); i++) {
      int place = i - 1;
      clause.arguments().stream()
          .filter(argument -> argument.link() == place)
          .filter(argument -> argument.role() == ArgumentRole.OBJECT)
          .findFirst()
          .ifPresent(object -> relation.append(' ').append(object.phrases().get(0).words()));
      relation.append(' ').append(words(links.get(i).tokens(false)));
    }
    return relation.toString();
  }

  // "was considered to be" + "the patron saint": the copula belongs to the relation.
  private void complement(String subject, String relation, Token complement) {
    String copula =
        sentence.children(complement).stream()
            .filter(
                child ->
                    child.is("cop")
                        || Grammar.isAuxiliary(child)
                        || (child.is("mark") && child.hasLemma("to")))
            .map(child -> " " + child.word())
            .collect(Collectors.joining());
    for (Token part : phrases.conjuncts(complement)) {
      phrases
          .single(part, nouns::isLong)
          .ifPresent(phrase -> add(subject, relation + copula, phrase.words(), "complement"));
    }
    nested(subject, relation + copula, complement, "");
  }

  private void obliques(
      String subject, String relation, List<Argument> objects, List<Argument> obliques) {
    Optional<Argument> first =
        after(obliques).stream().filter(Argument::hasPreposition).findFirst();
    for (Argument oblique : obliques) {
      if (setPhrases.isConnective(oblique.head())) {
        continue;
      }
      if (oblique.prepositionWords().equals("including")) {
        members(subject, objects, oblique);
        continue;
      }
      List<String> between = between(objects, first, oblique);
      if (!setPhrases.isPreposition(oblique.head())) {
        between.forEach(middle -> prepositional(subject, relation + middle, oblique, "oblique"));
        places(oblique)
            .forEach(
                place ->
                    add(
                        subject,
                        relation + between.get(0) + " " + oblique.prepositionWords(),
                        place.words(),
                        "place"));
      }
      nested(subject, relation + between.get(0), oblique.head(), oblique.prepositionWords() + " ");
    }
  }

  private List<Phrase> places(Argument oblique) {
    return sentence.children(oblique.head()).stream()
        .filter(child -> child.is("appos") && isPlace(child) && isPlace(oblique.head()))
        .flatMap(place -> phrases.single(place).stream())
        .toList();
  }

  private void members(String subject, List<Argument> objects, Argument oblique) {
    String whole = objects.isEmpty() ? subject : objects.get(0).phrases().get(0).words();
    phrasesOf(oblique).forEach(phrase -> add(whole, "including", phrase.words(), "member"));
    nested(whole, "", oblique.head(), "including ");
  }

  private static boolean isPlace(Token token) {
    return token.isProper() && NominalRelations.PLACES.contains(token.entityType());
  }

  private void prepositional(String subject, String relation, Argument argument, String rule) {
    String longer = (relation + " " + argument.prepositionWords()).strip();
    phrasesOf(argument).forEach(phrase -> add(subject, longer, phrase.words(), rule));
  }

  // "signed a treaty" + "in 1961"; "traveled to Rome" + "in 1961".
  private List<String> between(List<Argument> objects, Optional<Argument> first, Argument oblique) {
    if (objects.isEmpty()) {
      return first
          .filter(argument -> !argument.equals(oblique))
          .filter(
              argument ->
                  (!isAdjunct(argument) || Grammar.isTimeNoun(oblique.head()))
                      && !isCloser(oblique, argument))
          .map(BinaryRendering::prepositional)
          .orElse(List.of(""));
    }
    List<String> between = new ArrayList<>();
    for (Argument object : objects) {
      object.phrases().forEach(phrase -> between.add(" " + phrase.words()));
    }
    return between;
  }

  // "spent a million on it": what stands nearer to the verb takes nothing between.
  private boolean isCloser(Argument one, Argument other) {
    return one.isAfter(clause.verb()) && other.isAfter(one.head());
  }

  private static boolean isAdjunct(Argument argument) {
    return Grammar.isTimeNoun(argument.head())
        || (isPlace(argument.head())
            && argument.prepositionWords().matches("in|at|throughout|across"));
  }

  private static List<String> prepositional(Argument argument) {
    return argument.phrases().stream()
        .map(phrase -> " " + argument.prepositionWords() + " " + phrase.words())
        .toList();
  }

  // "left to see" + "the world", "died after giving" + "a speech".
  private void purpose(String subject, String relation, Token verb) {
    if (verb.isVerb() && sentence.hasChild(verb, "mark")) {
      String longer = relation + " " + phrases.preposition(verb) + " " + verb.word();
      for (NounFacts.Complement complement : nouns.complements(verb)) {
        String whole = (longer + " " + complement.preposition()).strip();
        add(subject, whole, complement.phrase().words(), "purpose");
      }
    }
  }

  /** "S, V O preposition, N" for the modifiers of a noun, and of those. */
  private void nested(String subject, String relation, Token noun, String preposition) {
    for (NounFacts.Opened opened : nouns.opened(noun)) {
      if (opened.relation().endsWith(" including")) {
        add(
            opened.relation().substring(0, opened.relation().length() - 10),
            "including",
            opened.object().words(),
            "member");
        continue;
      }
      String longer = relation + " " + preposition + opened.relation();
      add(subject, longer, opened.object().words(), opened.rule());
    }
  }

  private void copular(String subject) {
    CopularComplement complement = CopularComplement.of(clause, nouns::isLong);
    Token predicate = clause.predicate();
    if (complement.parts().isEmpty() || predicate.is("xcomp")) {
      return;
    }
    String copula = words(clause.group().tokens(false));
    complement.parts().forEach(part -> add(subject, copula, part.words(), "copula"));
    String relation = copula + " " + complement.parts().get(0).words();
    clause.arguments().stream()
        .filter(argument -> argument.role() == ArgumentRole.OBLIQUE && !complement.holds(argument))
        .forEach(argument -> prepositional(subject, relation, argument, "copula-oblique"));
    boolean place = sentence.hasChild(predicate, "case");
    nested(subject, copula, predicate, place ? phrases.preposition(predicate) + " " : "");
  }

  private void add(String subject, String relation, String object, String rule) {
    propositions.add(features, subject, relation.replaceAll(" +", " "), List.of(object), rule);
  }
}
