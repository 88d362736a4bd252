package org.tidings.identity.decision;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.article.Span;
import org.tidings.identity.CanonicalName;
import org.tidings.identity.Entity;
import org.tidings.identity.Mention;
import org.tidings.identity.MentionForm;
import org.tidings.identity.Resolution;

/**
 * What a person has decided about who is who, to be applied to what was resolved. Immutable and
 * thread-safe.
 */
public final class Decisions {

  /** Nothing was decided. */
  public static final Decisions NONE = new Decisions("", List.of());

  private final String text;
  private final List<Decision> decisions;

  private Decisions(String text, List<Decision> decisions) {
    this.text = text;
    this.decisions = List.copyOf(decisions);
  }

  /**
   * Reads a file of decisions.
   *
   * @throws DecisionException if a line is none, or contradicts another
   */
  public static Decisions parse(String text) throws DecisionException {
    List<Decision> decisions = DecisionFile.read(text);
    Consistency.check(decisions);
    return decisions.isEmpty() ? NONE : new Decisions(text, decisions);
  }

  /** As it was read; empty if nothing was decided. */
  public String text() {
    return text;
  }

  /** How many there are. */
  public int size() {
    return decisions.size();
  }

  /**
   * The resolution as the person wants it: first what is different is parted, then what is the same
   * is joined.
   *
   * @param iris the IRI of an entity
   */
  public Resolution apply(Resolution resolution, Function<Entity, String> iris) {
    if (decisions.isEmpty()) {
      return resolution;
    }
    Set<Entity> present = entities(resolution);
    Map<Mention, Mention> changed = new HashMap<>();
    resolution.mentions().forEach(mention -> changed.put(mention, decided(mention, present, iris)));
    return new Resolution(
        resolution.mentions().stream()
            .map(mention -> changed.getOrDefault(mention, mention))
            .collect(Collectors.toList()),
        decided(resolution.byHead(), changed, present, iris),
        decided(resolution.names(), changed, present, iris),
        resolution.descriptions());
  }

  private Map<Span, Mention> decided(
      Map<Span, Mention> mentions,
      Map<Mention, Mention> changed,
      Set<Entity> present,
      Function<Entity, String> iris) {
    Map<Span, Mention> decided = new HashMap<>();
    mentions.forEach(
        (span, mention) ->
            decided.put(span, changed.computeIfAbsent(mention, it -> decided(it, present, iris))));
    return decided;
  }

  private static Set<Entity> entities(Resolution resolution) {
    return resolution.mentions().stream()
        .flatMap(mention -> mention.referent() instanceof Entity it ? Stream.of(it) : Stream.of())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Mention decided(Mention mention, Set<Entity> present, Function<Entity, String> iris) {
    if (!(mention.referent() instanceof Entity entity)) {
      return mention;
    }
    Entity parted = mention.form() == MentionForm.NAME ? parted(mention, entity, iris) : entity;
    return new Mention(
        mention.span(), mention.text(), mention.form(), joined(parted, present, iris));
  }

  /** "Kim Yong Un" was taken for Kim Jong Un, and is another. */
  private Entity parted(Mention mention, Entity entity, Function<Entity, String> iris) {
    return decisions.stream()
        .filter(decision -> !decision.same())
        .filter(
            decision ->
                isParted(mention, entity, decision.one(), decision.other(), iris)
                    || isParted(mention, entity, decision.other(), decision.one(), iris))
        .findFirst()
        .map(
            decision ->
                new Entity(
                    entity.kind(),
                    CanonicalName.of(mention.text(), entity.kind()),
                    Optional.empty()))
        .orElse(entity);
  }

  private static boolean isParted(
      Mention mention,
      Entity entity,
      Designation one,
      Designation other,
      Function<Entity, String> iris) {
    return one.isName(mention.text(), entity.kind())
        && other.means(entity, iris)
        && !one.isName(entity.name(), entity.kind());
  }

  private Entity joined(Entity entity, Set<Entity> present, Function<Entity, String> iris) {
    Entity current = entity;
    Set<Entity> seen = new HashSet<>();
    while (seen.add(current)) {
      Entity from = current;
      current =
          decisions.stream()
              .filter(Decision::same)
              .filter(decision -> decision.one().means(from, iris))
              .findFirst()
              .flatMap(decision -> target(decision.other(), from, present, iris))
              .orElse(from);
    }
    return current;
  }

  // The article may know more of it than its name.
  private static Optional<Entity> target(
      Designation meant, Entity from, Set<Entity> present, Function<Entity, String> iris) {
    return present.stream()
        .filter(entity -> meant.isIri() || entity.kind() == from.kind())
        .filter(entity -> meant.means(entity, iris))
        .findFirst()
        .or(() -> meant.entity(from.type()));
  }
}
