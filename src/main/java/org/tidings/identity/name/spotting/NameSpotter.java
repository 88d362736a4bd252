package org.tidings.identity.name.spotting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.Gazetteer;
import org.tidings.annotation.gazetteer.GivenNames;
import org.tidings.annotation.gazetteer.Titles;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.article.Span;
import org.tidings.identity.name.mention.NameKey;
import org.tidings.identity.name.mention.NameKinds;
import org.tidings.identity.name.mention.NameMention;
import org.tidings.identity.name.mention.NameMention.Source;

/** Finds all names of an article, those within longer ones too. Thread-safe. */
public final class NameSpotter {

  private static final WordTable WORDS = WordTable.load(NameSpotter.class, "words.txt");

  private final TaggedNames tagged;
  private final CapitalNames capitals;
  private final NestedNames nested;
  private final CompanyNames companies;

  public NameSpotter(Gazetteer gazetteer, GivenNames givenNames, Titles titles) {
    NameKinds kinds = new NameKinds(givenNames);
    this.tagged = new TaggedNames(gazetteer, titles, kinds);
    this.capitals = new CapitalNames(kinds, gazetteer, titles);
    this.nested = new NestedNames(gazetteer);
    this.companies = new CompanyNames(gazetteer);
  }

  /** In the order of the text, longer ones first; one for each span. */
  public List<NameMention> names(List<Sentence> sentences) {
    List<NameMention> names = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      List<NameMention> found = new ArrayList<>(tagged.in(sentence, i));
      found.addAll(capitals.in(sentence, i, found));
      QuotedTitles.in(sentence, i).stream()
          .filter(title -> found.stream().noneMatch(name -> isWithin(title, name)))
          .toList()
          .forEach(found::add);
      names.addAll(found);
    }
    names.removeIf(NameSpotter::isDegree);
    dropHeadlineWords(names);
    names.addAll(nested.in(names));
    names.sort(Comparator.comparing(NameMention::span));
    Set<Span> spans = new HashSet<>();
    names.removeIf(name -> name.form().isBlank() || !spans.add(name.span()));
    return CoordinatedNames.read(companies.read(names));
  }

  // "Ann Hart, M.D., said"
  private static boolean isDegree(NameMention name) {
    int begin = name.begin();
    return name.end() - begin == 1
        && begin > 1
        && WORDS.has("degree", name.sentence().token(begin).word())
        && name.sentence().token(begin - 2).entityType() == EntityType.PERSON;
  }

  // "Ray "The Duke" Ellis"
  private static boolean isWithin(NameMention title, NameMention name) {
    return name.begin() < title.begin() && title.end() < name.end();
  }

  // At the beginning, and where All Words Have Capitals, a name needs another witness.
  private static void dropHeadlineWords(List<NameMention> names) {
    Set<String> witnessed = new HashSet<>();
    for (NameMention name : names) {
      boolean initial = name.begin() == 0 && name.end() == 1;
      if (name.source() == Source.TAGGED || (!initial && !isTitleCase(name.sentence()))) {
        witnessed.add(NameKey.of(name.form()));
      }
    }
    names.removeIf(
        name -> name.kind() == EntityType.OTHER && !witnessed.contains(NameKey.of(name.form())));
  }

  private static boolean isTitleCase(Sentence sentence) {
    List<Token> words =
        sentence.tokens().stream()
            .filter(token -> Character.isLetter(token.word().codePointAt(0)))
            .toList();
    long capitals =
        words.stream().filter(word -> Character.isUpperCase(word.word().codePointAt(0))).count();
    boolean ends = sentence.token(sentence.tokens().size() - 1).tag().equals(".");
    return !ends && words.size() > 1 && capitals * 10 >= words.size() * 6L;
  }
}
