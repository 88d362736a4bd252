package org.tidings.relation.rendering.nary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;
import org.tidings.clause.syntax.WordClass;
import org.tidings.relation.rendering.tuple.TupleRule;
import org.tidings.relation.rendering.tuple.Tuples;

/**
 * Facts that no verb states: appositions ("Putin, the president,"), places in places ("Provo,
 * Utah"), titles ("President Putin") and adjectives that follow ("people familiar with it").
 */
public final class NominalRelations {

  private static final String BE = "be";
  private static final Set<String> HONORIFICS = Set.of("Mr.", "Mrs.", "Ms.", "Dr.", "Miss");

  private final Sentence sentence;
  private final Phrases phrases;
  private final Tuples tuples;

  public NominalRelations(Phrases phrases, Tuples tuples) {
    this.sentence = phrases.sentence();
    this.phrases = phrases;
    this.tuples = tuples;
  }

  public void render() {
    for (Token token : sentence.tokens()) {
      Optional<Token> noun = sentence.head(token).filter(WordClass::isNominal);
      if (token.is("appos")) {
        noun.ifPresent(head -> apposition(head, token));
      }
      if (token.is("amod", "acl", "dep") && token.tag().startsWith("JJ")) {
        noun.filter(head -> head.index() < token.index()).ifPresent(head -> adjective(head, token));
      }
      if (token.isProper()) {
        title(token);
      }
    }
  }

  private void apposition(Token noun, Token apposition) {
    if (!phrases.isSetOff(apposition) || isInList(noun, apposition) || isLoneNoun(apposition)) {
      return;
    }
    boolean places = WordClass.isPlace(noun) && WordClass.isPlace(apposition);
    List<Phrase> objects =
        places ? phrases.single(apposition).stream().toList() : phrases.split(apposition);
    String relation = places ? "be in" : BE;
    phrases
        .bare(noun)
        .ifPresent(
            subject ->
                add(
                    subject,
                    relation,
                    objects,
                    places ? TupleRule.PLACE_IN_PLACE : TupleRule.APPOSITION));
  }

  // "cotton , grain and sugar": the parser takes the second of a list for an apposition.
  private boolean isInList(Token noun, Token apposition) {
    return sentence.children(noun).stream()
        .anyMatch(child -> child.is("conj") && child.index() > apposition.index());
  }

  private boolean isLoneNoun(Token apposition) {
    return !apposition.isProper()
        && !sentence.hasChild(apposition, "det", "nmod:poss", "nmod", "amod", "compound", "nummod");
  }

  private void adjective(Token noun, Token adjective) {
    Optional<Phrase> subject =
        phrases.single(
            noun, (parent, child) -> child.index() >= adjective.index() || child.is("acl"));
    for (Token argument : sentence.children(adjective)) {
      String preposition = phrases.preposition(argument);
      if (argument.is("obl", "nmod")
          && argument.index() > adjective.index()
          && !preposition.isEmpty()) {
        String relation = "be " + adjective.word() + " " + preposition;
        subject.ifPresent(
            name -> add(name, relation, phrases.split(argument), TupleRule.ADJECTIVE_AFTER_NOUN));
      }
    }
  }

  private void add(Phrase subject, String relation, List<Phrase> objects, TupleRule rule) {
    for (Phrase object : objects) {
      tuples.add(Set.of(), subject.words(), relation, List.of(object.words()), rule);
    }
  }

  private void title(Token name) {
    List<Token> titles =
        sentence.children(name).stream()
            .filter(child -> child.is("compound") && !HONORIFICS.contains(child.word()))
            .filter(child -> child.tag().equals("NN") || child.entityType() == EntityType.TITLE)
            .toList();
    if (titles.isEmpty() || name.entityType() != EntityType.PERSON) {
      return;
    }
    String bearer =
        sentence.tokens().stream()
            .filter(
                token ->
                    token.equals(name)
                        || (token.head() == name.index()
                            && token.is("compound", "flat")
                            && !titles.contains(token)))
            .map(Token::word)
            .collect(Collectors.joining(" "));
    tuples.add(Set.of(), bearer, BE, List.of(Phrase.words(titles)), TupleRule.TITLE);
  }
}
