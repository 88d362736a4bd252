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
import org.tidings.identity.decision.DecisionFile.Numbered;

/**
 * What a person has decided: who is who, to be applied to what was resolved, and which statements
 * are facts. Immutable and thread-safe.
 */
public final class Decisions {

  /** Nothing was decided. */
  public static final Decisions NONE = new Decisions("", List.of());

  private final String text;
  private final List<DecisionLine> lines;
  private final List<Decision> decisions;

  private Decisions(String text, List<Numbered> lines) {
    this.text = text;
    this.lines = lines.stream().map(Numbered::line).toList();
    this.decisions =
        lines.stream()
            .filter(it -> it.line().verb() == Verb.SAME || it.line().verb() == Verb.DIFFERENT)
            .map(Decisions::decision)
            .toList();
  }

  private static Decision decision(Numbered it) {
    return new Decision(
        it.number(),
        new Designation(it.line().one()),
        it.line().verb() == Verb.SAME,
        new Designation(it.line().other()));
  }

  /**
   * Reads a file of decisions.
   *
   * @throws DecisionException if a line is none, or contradicts another
   */
  public static Decisions parse(String text) throws DecisionException {
    List<Numbered> lines = DecisionFile.read(text);
    Decisions read = new Decisions(text, lines);
    Consistency.check(read.decisions);
    Consistency.checkOpposites(lines);
    return lines.isEmpty() ? NONE : read;
  }

  /**
   * These and more: what is decided already is not added again.
   *
   * @throws DecisionException if one contradicts another
   */
  public Decisions with(List<DecisionLine> more) throws DecisionException {
    List<DecisionLine> fresh = more.stream().filter(it -> !holds(it)).distinct().toList();
    return fresh.isEmpty() ? this : parse(DecisionFile.with(text, fresh));
  }

  private boolean holds(DecisionLine it) {
    return lines.stream().anyMatch(line -> line.isAbout(it) && line.verb() == it.verb());
  }

  /** Whether a line decides, or says that nobody could, of the same as this one. */
  public boolean decide(DecisionLine it) {
    return lines.stream().anyMatch(line -> line.isAbout(it));
  }

  /** All of them, in their order. */
  public List<DecisionLine> lines() {
    return lines;
  }

  /** The IRIs of the statements that are judged so. */
  public Set<String> statements(Verb verb) {
    return lines.stream()
        .filter(it -> it.verb() == verb)
        .map(DecisionLine::one)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** As it was read; empty if nothing was decided. */
  public String text() {
    return text;
  }

  /** How many there are. */
  public int size() {
    return lines.size();
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
