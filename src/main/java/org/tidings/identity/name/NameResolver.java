package org.tidings.identity.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.annotation.AnnotatedArticle;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.Gazetteer;
import org.tidings.annotation.gazetteer.Gender;
import org.tidings.annotation.gazetteer.GivenNames;
import org.tidings.annotation.gazetteer.Governments;
import org.tidings.annotation.gazetteer.Leader;
import org.tidings.annotation.gazetteer.Titles;
import org.tidings.annotation.gazetteer.WorldLeaders;
import org.tidings.identity.CanonicalName;
import org.tidings.identity.Entity;
import org.tidings.identity.Linker;
import org.tidings.identity.Naming;
import org.tidings.identity.name.joining.Acronyms;
import org.tidings.identity.name.joining.DisjointSets;
import org.tidings.identity.name.joining.OtherNames;
import org.tidings.identity.name.joining.PersonNames;
import org.tidings.identity.name.joining.SameNames;
import org.tidings.identity.name.joining.ShortNames;
import org.tidings.identity.name.mention.NameMention;
import org.tidings.identity.name.spotting.NameSpotter;
import org.tidings.identity.name.spotting.PlaceSurnames;
import org.tidings.identity.name.spotting.SeatsOfPower;

/** Finds the names of an article and what they stand for. Thread-safe and deterministic. */
public final class NameResolver {

  private final Linker linker;
  private final NameSpotter spotter;
  private final SeatsOfPower seats;
  private final LeaderNames leaders;
  private final GivenNames givenNames;
  private final Titles titles;

  /** A resolver whose entities are those that {@code linker} finds. */
  public NameResolver(Linker linker, GivenNames givenNames, Titles titles, WorldLeaders leaders) {
    this.linker = linker;
    this.givenNames = givenNames;
    this.titles = titles;
    this.spotter = new NameSpotter(Gazetteer.load(), givenNames, titles);
    this.seats = new SeatsOfPower(Governments.load());
    this.leaders = new LeaderNames(leaders, givenNames, Gazetteer.load());
  }

  /** In the order of the text, longer names before those within them. */
  public List<NamedEntity> resolve(AnnotatedArticle article) {
    List<NameMention> names =
        PlaceSurnames.read(spotter.names(article.sentences()).stream().map(seats::read).toList());
    DisjointSets groups = new DisjointSets(names.size());
    SameNames same = new SameNames(names, groups);
    same.joinFull();
    new OtherNames(names, groups).join();
    PersonNames persons =
        new PersonNames(
            names, groups, givenNames, titles, article.article().metadata().title().orElse(""));
    Set<Integer> borne = persons.join();
    same.joinShort(borne);
    new ShortNames(names, groups).join(borne);
    new Acronyms(names, groups).join();
    Optional<Integer> year = article.article().metadata().date().map(date -> date.getYear());
    return entities(names, groups, year, persons);
  }

  private List<NamedEntity> entities(
      List<NameMention> names, DisjointSets groups, Optional<Integer> year, PersonNames persons) {
    List<List<Integer>> all = groups.all();
    Set<String> countries = LeaderNames.countries(names);
    List<Entity> linked =
        linker.link(
            all.stream()
                .map(group -> group.stream().map(names::get).toList())
                .map(mentions -> naming(mentions, year, countries))
                .toList());
    Entity[] entities = new Entity[names.size()];
    Map<Entity, Optional<Gender>> genders = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Entity entity = linked.get(i);
      all.get(i).forEach(index -> entities[index] = entity);
      Optional<Gender> gender = gender(all.get(i).stream().map(names::get).toList(), persons);
      genders.merge(entity, gender, (one, other) -> one.or(() -> other));
    }
    List<NamedEntity> found = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Entity entity = entities[i];
      found.add(
          new NamedEntity(names.get(i), entity, genders.getOrDefault(entity, Optional.empty())));
    }
    return found;
  }

  // A lone "Putin" is Vladimir Putin.
  private Naming naming(List<NameMention> mentions, Optional<Integer> year, Set<String> countries) {
    Naming naming = new ClusterName(mentions).naming();
    if (naming.kind() != EntityType.PERSON || naming.name().contains(" ")) {
      return naming;
    }
    Optional<Leader> leader = leaders.meant(naming.name(), mentions, year, countries);
    if (leader.isEmpty()) {
      return naming;
    }
    Set<String> others =
        Stream.concat(Stream.of(naming.name()), naming.otherNames().stream())
            .collect(Collectors.toSet());
    String name = CanonicalName.of(leader.get().person(), EntityType.PERSON);
    return new Naming(naming.type(), name, others, naming.known());
  }

  private static Optional<Gender> gender(List<NameMention> group, PersonNames persons) {
    return group.stream()
        .filter(name -> name.kind() == EntityType.PERSON)
        .flatMap(name -> persons.parse(name).stream())
        .flatMap(name -> name.gender().stream())
        .findFirst();
  }
}
