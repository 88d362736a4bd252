package org.tidings.identity.reference;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidings.annotation.AnnotatedArticle;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.identity.Entity;
import org.tidings.identity.name.NamedEntity;

/**
 * Who says "I" where there are no quotation marks: the person interviewed, the person whose speech
 * an article is. The headline tells that it is one.
 *
 * @param name empty where a speech does not say whose it is
 * @param interview whether somebody else asks questions
 */
record Narrator(Optional<NamedEntity> name, boolean interview) {

  private static final Pattern INTERVIEW =
      Pattern.compile(
          "\\binterview(?:s|ed)?\\b|\\bspeaks? (?:to|with)\\b|\\btalks? to\\b|\\btells\\b|\\bQ ?&"
              + " ?A\\b");
  private static final Pattern SPEECH =
      Pattern.compile("\\b(?:remarks|address|speech|statement|lecture|testimony|sermon)\\b");
  private static final int LEAD = 8;
  private static final int FEW = 3;

  static Optional<Narrator> of(
      AnnotatedArticle article, List<NamedEntity> named, int firstPersons) {
    String title = article.article().metadata().title().orElse("");
    String lower = title.toLowerCase(Locale.ROOT);
    boolean speech = SPEECH.matcher(lower).find();
    boolean interview = INTERVIEW.matcher(lower).find() || (!speech && firstPersons > FEW);
    if (!interview && !speech) {
      return Optional.empty();
    }
    List<NamedEntity> persons =
        named.stream().filter(name -> name.entity().kind() == EntityType.PERSON).toList();
    Map<Entity, NamedEntity> inTitle = new LinkedHashMap<>();
    persons.stream()
        .filter(name -> lower.contains(lastWord(name.entity())))
        .forEach(name -> inTitle.putIfAbsent(name.entity(), name));
    if (!inTitle.isEmpty()) {
      return first(inTitle.keySet(), lower).map(inTitle::get).map(it -> of(it, interview));
    }
    return interview
        ? persons.stream()
            .filter(name -> name.mention().sentenceIndex() < LEAD)
            .findFirst()
            .map(it -> of(it, true))
        : Optional.of(new Narrator(Optional.empty(), false));
  }

  private static Narrator of(NamedEntity name, boolean interview) {
    return new Narrator(Optional.of(name), interview);
  }

  // Of "remarks by A and B" it is not known who says what.
  private static Optional<Entity> first(Set<Entity> persons, String title) {
    List<Entity> inOrder =
        persons.stream()
            .sorted(Comparator.comparingInt((Entity it) -> title.indexOf(lastWord(it))))
            .toList();
    boolean together =
        inOrder.size() > 1
            && title
                .substring(
                    title.indexOf(lastWord(inOrder.get(0))),
                    title.indexOf(lastWord(inOrder.get(1))))
                .contains(" and ");
    return together ? Optional.empty() : Optional.of(inOrder.get(0));
  }

  private static String lastWord(Entity entity) {
    String name = entity.name().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
