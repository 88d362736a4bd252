package org.tidings.relation.rendering.nary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;
import org.tidings.clause.syntax.Predicates;
import org.tidings.relation.rendering.tuple.TupleRule;
import org.tidings.relation.rendering.tuple.Tuples;

/**
 * What a noun's infinitive and its examples say of it: "the decision to withdraw the troops",
 * "companies such as Volvo".
 */
public final class NounClauses {

  private static final Set<String> EXAMPLE_WORDS = Set.of("including", "such as");

  private final Sentence sentence;
  private final Phrases phrases;
  private final Tuples tuples;

  public NounClauses(Phrases phrases, Tuples tuples) {
    this.sentence = phrases.sentence();
    this.phrases = phrases;
    this.tuples = tuples;
  }

  public void render() {
    for (Token token : sentence.tokens()) {
      sentence
          .head(token)
          .filter(noun -> noun.isNoun() && noun.index() < token.index())
          .ifPresent(noun -> render(noun, token));
    }
  }

  private void render(Token noun, Token modifier) {
    if (modifier.is("acl") && modifier.isVerb() && hasTo(modifier)) {
      infinitive(noun, modifier);
    } else if (modifier.is("nmod") && EXAMPLE_WORDS.contains(phrases.preposition(modifier))) {
      examples(noun, modifier);
    }
  }

  private boolean hasTo(Token verb) {
    return Predicates.isMarked(sentence, verb, "to");
  }

  // "the decision" + "be to withdraw" + "the troops".
  private void infinitive(Token noun, Token verb) {
    Optional<Phrase> subject = phrases.bare(noun);
    Optional<Token> object = sentence.child(verb, "obj");
    Optional<Token> oblique =
        sentence.children(verb).stream()
            .filter(child -> child.is("obl") && child.index() > verb.index())
            .findFirst();
    String relation = "be to " + verb.word();
    if (object.isPresent()) {
      List<String> more = oblique.flatMap(this::withPreposition).stream().toList();
      subject.ifPresent(thing -> add(thing, relation, phrases.split(object.get()), more));
    } else if (oblique.isPresent()) {
      String longer = (relation + " " + phrases.preposition(oblique.get())).strip();
      subject.ifPresent(thing -> add(thing, longer, phrases.split(oblique.get()), List.of()));
    }
  }

  private Optional<String> withPreposition(Token oblique) {
    return phrases
        .single(oblique)
        .map(phrase -> (phrases.preposition(oblique) + " " + phrase.words()).strip());
  }

  private void add(Phrase subject, String relation, List<Phrase> objects, List<String> more) {
    for (Phrase object : objects) {
      List<String> arguments = new ArrayList<>();
      arguments.add(object.words());
      arguments.addAll(more);
      tuples.add(Set.of(), subject.words(), relation, arguments, TupleRule.INFINITIVE_OF_NOUN);
    }
  }

  // "companies" + "be including" + "Volvo".
  private void examples(Token noun, Token example) {
    Optional<Phrase> whole =
        phrases.single(noun, (parent, child) -> child.index() > noun.index() && !isOf(child));
    String relation = "be " + phrases.preposition(example);
    for (Phrase one : phrases.split(example)) {
      whole.ifPresent(
          thing ->
              tuples.add(
                  Set.of(), thing.words(), relation, List.of(one.words()), TupleRule.EXAMPLE));
    }
  }

  private boolean isOf(Token modifier) {
    return phrases.preposition(modifier).equals("of");
  }
}
