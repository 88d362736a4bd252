package org.tidings.identity;

import java.util.List;
import java.util.stream.Stream;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.Leader;
import org.tidings.annotation.gazetteer.WorldLeaders;

/** The terms in office of entities that are leaders of the world. Immutable and thread-safe. */
public record LeaderTerms(WorldLeaders leaders) {

  /** All terms of a person, whenever they were; none of any other entity. */
  public Stream<Leader> of(Entity entity) {
    if (entity.kind() != EntityType.PERSON) {
      return Stream.empty();
    }
    List<String> words = List.of(entity.name().split(" ", -1));
    return Stream.of(words.get(0), words.get(words.size() - 1))
        .distinct()
        .flatMap(name -> leaders.called(name).stream())
        .filter(
            leader -> CanonicalName.of(leader.person(), EntityType.PERSON).equals(entity.name()));
  }
}
