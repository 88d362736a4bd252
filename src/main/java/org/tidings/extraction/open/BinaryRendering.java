package org.tidings.extraction.open;

import static org.tidings.extraction.open.NaryRendering.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.extraction.clause.Argument;
import org.tidings.extraction.clause.ArgumentRole;
import org.tidings.extraction.clause.Clause;
import org.tidings.extraction.clause.Phrase;
import org.tidings.extraction.clause.Phrases;
import org.tidings.extraction.clause.VerbGroup;

/**
 * Triples: subject, verb, object; subject, verb with preposition, noun; and one level down, "S, V O
 * preposition, N" for the prepositional modifiers of objects and obliques.
 */
final class BinaryRendering {

  private final Sentence sentence;
  private final Phrases phrases;
  private final NounFacts nouns;
  private final Propositions propositions;

  BinaryRendering(Sentence sentence, Propositions propositions) {
    this.sentence = sentence;
    this.phrases = new Phrases(sentence);
    this.nouns = new NounFacts(sentence);
    this.propositions = propositions;
  }

  void render(Clause clause) {
    if (T.on("there") && existential(clause)) {
      return;
    }
    if (T.on("xcop") && clause.isCopular() && clause.predicate().is("xcomp")) {
      return;
    }
    for (String subject : SubjectPhrases.of(clause)) {
      if (clause.isCopular()) {
        copular(subject, clause);
      } else if (!isBarePurpose(clause)) {
        verbal(subject, clause);
      }
    }
  }

  // "to see the world" says no fact of its own.
  private boolean isBarePurpose(Clause clause) {
    Token verb = clause.predicate();
    return verb.is("advcl")
        && !sentence.hasChild(verb, "nsubj", "nsubj:pass")
        && sentence.child(verb, "mark").filter(mark -> mark.hasLemma("to", "by", "of")).isPresent();
  }

  private void verbal(String subject, Clause clause) {
    String relation = relation(clause);
    int last = clause.group().links().size() - 1;
    List<Argument> own =
        clause.arguments().stream().filter(argument -> argument.link() == last).toList();
    Optional<Argument> recipient = first(own, ArgumentRole.INDIRECT_OBJECT);
    List<Argument> objects =
        own.stream().filter(argument -> argument.role() == ArgumentRole.OBJECT).toList();
    String verb =
        recipient.map(to -> relation + " " + to.phrases().get(0).words()).orElse(relation);
    for (Argument object : objects) {
      for (Phrase phrase : phrasesOf(object)) {
        add(0.9, subject, verb, phrase.words(), "object");
      }
      nested(subject, relation, object.head(), "");
    }
    recipient.ifPresent(
        to -> add(0.6, subject, relation, to.phrases().get(0).words(), "recipient"));
    first(own, ArgumentRole.COMPLEMENT)
        .ifPresent(complement -> complement(subject, relation, objects, complement));
    first(own, ArgumentRole.CLAUSE).ifPresent(said -> clause(subject, relation, said));
    obliques(subject, relation, objects, own, clause.verb());
    if (T.on("advcl")) own.stream().filter(a -> a.role() == ArgumentRole.ADVERBIAL_CLAUSE && a.isAfter(clause.verb())).forEach(a -> purpose(subject, withObject(relation, objects), a));
    if (objects.isEmpty()) {
      own.stream()
          .filter(argument -> argument.role() == ArgumentRole.ADVERB)
          .filter(argument -> argument.isAfter(clause.verb()))
          .forEach(
              adverb -> add(0.4, subject, relation, adverb.phrases().get(0).words(), "adverb"));
    }
  }

  private List<Phrase> phrasesOf(Argument argument) {
    return argument.gap() ? argument.phrases() : nouns.parts(argument.head());
  }

  private static Optional<Argument> first(List<Argument> arguments, ArgumentRole role) {
    return arguments.stream().filter(argument -> argument.role() == role).findFirst();
  }

  /** The verbs of the chain with the objects between them: "asked him to leave". */
  private static String relation(Clause clause) {
    List<VerbGroup.Link> links = clause.group().links();
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

  // "there is no evidence of this".
  private boolean existential(Clause clause) {
    Optional<Token> there = sentence.child(clause.predicate(), "expl").filter(t -> t.tag().equals("EX"));
    if (there.isEmpty() || clause.subject().isEmpty() || clause.isCopular()) {
      return false;
    }
    String subject = there.get().word();
    String relation = relation(clause);
    Token thing = clause.subject().get().head();
    List<Phrase> parts = nouns.parts(thing);
    parts.forEach(part -> add(0.6, subject, relation, part.words(), "existential"));
    nested(subject, relation, thing, "");
    for (Argument argument : clause.arguments()) {
      if (argument.role() == ArgumentRole.OBLIQUE && !parts.isEmpty()) {
        for (Phrase phrase : phrasesOf(argument)) {
          add(0.6, subject, (relation + " " + parts.get(0).words() + " " + argument.prepositionWords()).strip(), phrase.words(), "existential");
        }
      }
    }
    return true;
  }

  private String copulaOf(Token complement) {
    return T.on("xcop") ? sentence.children(complement).stream().filter(c -> c.is("cop", "aux") || c.is("mark") && c.hasLemma("to")).map(c -> " " + c.word()).collect(java.util.stream.Collectors.joining()) : "";
  }

  private void complement(
      String subject, String relation, List<Argument> objects, Argument complement) {
    String verb = withObject(relation, objects) + copulaOf(complement.head());
    for (Token part : phrases.conjuncts(complement.head())) {
      phrases
          .single(part, nouns::isLong)
          .ifPresent(phrase -> add(0.8, subject, verb, phrase.words(), "complement"));
    }
    nested(subject, verb, complement.head(), "");
  }

  // "left to see" + "the world", "died after giving" + "a speech".
  private void purpose(String subject, String relation, Argument argument) {
    Token verb = argument.head();
    Optional<Token> mark = sentence.child(verb, "mark");
    if (mark.isEmpty() && T.on("nomark") || !verb.isVerb()) {
      return;
    }
    String longer = relation + " " + phrases.preposition(verb) + " " + verb.word();
    longer = longer.replaceAll(" +", " ");
    for (Token child : sentence.children(verb)) {
      if (child.is("obj")) {
        for (Phrase phrase : nouns.parts(child)) {
          add(0.5, subject, longer, phrase.words(), "purpose");
        }
      } else if (child.is("obl") && child.index() > verb.index() && !sentence.hasChild(verb, "obj")) {
        for (Phrase phrase : nouns.parts(child)) {
          add(0.5, subject, (longer + " " + phrases.preposition(child)).strip(), phrase.words(), "purpose-oblique");
        }
      }
    }
  }

  private static String withObject(String relation, List<Argument> objects) {
    return objects.isEmpty() ? relation : relation + " " + objects.get(0).phrases().get(0).words();
  }

  private void clause(String subject, String relation, Argument said) {
    if (T.on("that")) {
      add(0.7, subject, relation, (said.prepositionWords() + " " + said.phrases().get(0).words()).strip(), "clause"); return; }
    String verb = (relation + " " + said.prepositionWords()).strip();
    add(0.7, subject, verb, said.phrases().get(0).words(), "clause");
  }

  private void obliques(
      String subject, String relation, List<Argument> objects, List<Argument> own, Token verb) {
    List<Argument> obliques =
        own.stream().filter(argument -> argument.role() == ArgumentRole.OBLIQUE).toList();
    Optional<Argument> first =
        obliques.stream()
            .filter(Argument::hasPreposition)
            .filter(it -> it.isAfter(verb))
            .findFirst();
    for (Argument oblique : obliques) {
      List<String> between = between(objects, first, oblique);
      for (String middle : between) {
        String longer = relation + middle;
        for (Phrase phrase : phrasesOf(oblique)) {
          add(
              oblique.hasPreposition() ? 0.8 : 0.6,
              subject,
              (longer + " " + oblique.prepositionWords()).strip(),
              phrase.words(),
              "oblique");
        }
      }
      nested(subject, relation + between.get(0), oblique.head(), oblique.prepositionWords() + " ");
    }
  }

  // "signed a treaty" + "in 1961"; "traveled to Rome" + "in 1961".
  private static List<String> between(
      List<Argument> objects, Optional<Argument> first, Argument oblique) {
    if (objects.isEmpty()) {
      return first
          .filter(argument -> !argument.equals(oblique))
          .map(BinaryRendering::prepositional)
          .orElse(List.of(""));
    }
    List<String> between = new ArrayList<>();
    for (Argument object : objects) {
      object.phrases().forEach(phrase -> between.add(" " + phrase.words()));
    }
    return between;
  }

  private static List<String> prepositional(Argument argument) {
    return argument.phrases().stream()
        .map(phrase -> " " + argument.prepositionWords() + " " + phrase.words())
        .toList();
  }

  /** "S, V O preposition, N" for the prepositional modifiers of a noun, and of those. */
  private void nested(String subject, String relation, Token noun, String preposition) {
    for (NounFacts.Opened opened : nouns.opened(noun)) {
      String longer = relation + " " + preposition + opened.relation();
      add(0.6, subject, longer, opened.object().words(), "nested");
    }
  }

  private void copular(String subject, Clause clause) {
    CopularComplement complement = CopularComplement.of(clause, nouns::isLong);
    String copula = words(clause.group().tokens(false));
    Token predicate = clause.predicate();
    List<Phrase> parts = complement.parts();
    boolean place = sentence.hasChild(predicate, "case");
    for (Phrase part : parts) {
      add(0.8, subject, copula, part.words(), "copula");
    }
    if (parts.isEmpty()) {
      return;
    }
    String relation = copula + " " + parts.get(0).words();
    for (Argument argument : clause.arguments()) {
      if (argument.role() == ArgumentRole.OBLIQUE && !complement.holds(argument)) {
        for (Phrase phrase : phrasesOf(argument)) {
          String longer = relation + " " + argument.prepositionWords();
          add(0.7, subject, longer.strip(), phrase.words(), "copula-oblique");
        }
      }
    }
    nested(subject, copula, predicate, place ? phrases.preposition(predicate) + " " : "");
  }

  private void add(double confidence, String subject, String relation, String object, String rule) {
    propositions.add(confidence, subject, relation, List.of(object), rule);
  }
}
