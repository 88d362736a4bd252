package org.tidings.relation.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidings.annotation.Name;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.Titles;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.relation.typed.pair.RelationArgument;

/** Finds the titles of a sentence that name somebody's job, each with all its words. */
final class JobTitles {

  private static final WordTable WORDS = WordTable.load(JobTitles.class, "words.txt");
  private static final Set<String> HONORIFICS = WORDS.phrases("honorific");

  private final Sentence sentence;

  JobTitles(Sentence sentence) {
    this.sentence = sentence;
  }

  /** "President Anna Weiss", "Anna Weiss, the president,", "Anna Weiss is the president". */
  List<RelationArgument> of(RelationArgument person) {
    List<RelationArgument> found = new ArrayList<>();
    for (Name name : sentence.names()) {
      if (name.type() == EntityType.TITLE && isJob(name)) {
        RelationArgument title = RelationArgument.of(sentence, whole(name));
        if (isBorneBy(person, title)) {
          found.add(title);
        }
      }
    }
    return found;
  }

  // Taggers take "Sir", "father" and "front-runner" for titles.
  private boolean isJob(Name title) {
    String words =
        sentence.tokens().subList(title.begin(), title.end()).stream()
            .map(Token::word)
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT);
    Token last = sentence.token(title.end() - 1);
    return !HONORIFICS.contains(words)
        && !WORDS.has("kinship", last.lemma())
        && !WORDS.has("standing", last.lemma());
  }

  // "shadow home secretary", "associate director", "front-runner": what stands before a title and
  // belongs to it makes it another.
  private Name whole(Name title) {
    int begin = title.begin();
    while (begin > 0 && belongs(sentence.token(begin - 1), begin, title)) {
      begin--;
    }
    while (begin < title.begin() && (isCut(begin) || isInsideName(begin))) {
      begin++;
    }
    return new Name(begin, title.end(), title.type(), title.known());
  }

  private boolean belongs(Token before, int begin, Name title) {
    Token last = sentence.token(title.end() - 1);
    boolean within = begin <= before.head() && before.head() < title.end();
    boolean modifier =
        before.is("compound", "amod", "punct", "nmod", "dep")
            && (within || before.head() == last.head());
    boolean word =
        before.hasTag("NN", "NNS", "JJ", "VBG", "HYPH", "NNP")
            && (before.entityType() == EntityType.NONE
                || before.entityType() == EntityType.TITLE
                || Titles.isFunction(before.lemma()));
    return word
        && modifier
        && !WORDS.has("former", before.lemma())
        && !WORDS.has("future", before.lemma())
        && !WORDS.has("comparing", before.lemma());
  }

  // "the 10,000m champion" is no "m champion".
  private boolean isCut(int begin) {
    Token first = sentence.token(begin);
    return !Character.isLetter(first.word().codePointAt(0))
        || (begin > 0 && sentence.token(begin - 1).span().end() == first.span().begin());
  }

  // "Band Aid founder" is no "Aid founder", but "U.S. Attorney General" is an attorney general.
  private boolean isInsideName(int begin) {
    return begin > 0
        && !Titles.isFunction(sentence.token(begin).lemma())
        && sentence.token(begin).isProper()
        && sentence.token(begin - 1).isProper()
        && sentence.token(begin - 1).entityType().kind() != EntityType.PLACE;
  }

  private boolean isBorneBy(RelationArgument person, RelationArgument title) {
    Token head = title.headToken();
    boolean before =
        title.end() == person.begin()
            && head.is("compound", "appos", "amod", "flat")
            && head.head() == person.head();
    boolean withPlace =
        title.end() < person.begin()
            && sentence.token(title.end()).hasLemma("of")
            && head.is("compound", "nmod")
            && head.head() == person.head()
            && sentence.tokens().subList(title.end(), person.begin()).stream()
                .noneMatch(token -> token.hasTag(",", "CC") || token.isVerb());
    boolean apposition = head.is("appos") && head.head() == person.head();
    boolean predicate =
        sentence.hasChild(head, "cop")
            && person.headToken().is("nsubj")
            && person.headToken().head() == head.index();
    return before || withPlace || apposition || predicate;
  }
}
