package org.tidings.server.explore.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.tidings.query.graph.Term;
import org.tidings.query.summary.Summaries;
import org.tidings.query.summary.Summary;

/**
 * Finds through which others two entities are connected: by plain facts between entities, over one
 * of them or over two.
 */
public final class Connections {

  /** So many connections are told of each length. */
  public static final int MOST = 20;

  /** So many neighbours of the first entity are tried for the longer ones. */
  public static final int MOST_NEIGHBOURS = 60;

  private final Summaries summaries;
  private final Map<String, Map<String, Summary>> neighbours = new HashMap<>();

  public Connections(Summaries summaries) {
    this.summaries = summaries;
  }

  /**
   * A way from one entity to another.
   *
   * @param through the entities between them
   * @param facts one for each step
   */
  public record Path(List<Term> through, List<Summary> facts) {

    static final Comparator<Path> BEST_FIRST =
        Comparator.comparingInt((Path it) -> it.facts().size())
            .thenComparing(Comparator.comparingInt(Path::weakest).reversed())
            .thenComparing(Comparator.comparingDouble(Path::worth).reversed())
            .thenComparing(it -> it.through().toString());

    public Path {
      through = List.copyOf(through);
      facts = List.copyOf(facts);
    }

    private int weakest() {
      return facts.stream().mapToInt(Summary::sources).min().orElse(0);
    }

    private double worth() {
      return facts.stream().mapToDouble(Summary::worth).sum();
    }
  }

  /** The ways over one entity, then those over two, the best of each first. */
  public List<Path> between(Node one, Node other) {
    Map<String, Summary> from = neighbours(one.toString());
    Map<String, Summary> to = neighbours(other.toString());
    List<Path> near = new ArrayList<>();
    List<Path> far = new ArrayList<>();
    from.forEach(
        (iri, fact) -> {
          Summary last = to.get(iri);
          if (last != null) {
            near.add(path(one, fact, last));
          }
        });
    from.keySet().stream()
        .filter(iri -> !to.containsKey(iri) && !iri.equals(other.toString()))
        .limit(MOST_NEIGHBOURS)
        .forEach(iri -> addLonger(one, iri, from, to, far));
    return Stream.concat(best(near), best(far)).toList();
  }

  private void addLonger(
      Node one, String iri, Map<String, Summary> from, Map<String, Summary> to, List<Path> paths) {
    Summary first = Objects.requireNonNull(from.get(iri));
    neighbours(iri)
        .forEach(
            (next, fact) -> {
              Summary last = to.get(next);
              if (last != null && !next.equals(one.toString())) {
                paths.add(path(one, first, fact, last));
              }
            });
  }

  private static Stream<Path> best(List<Path> paths) {
    return paths.stream().sorted(Path.BEST_FIRST).limit(MOST);
  }

  private static Path path(Node from, Summary... facts) {
    List<Term> through = new ArrayList<>();
    String at = from.toString();
    for (Summary fact : List.of(facts).subList(0, facts.length - 1)) {
      Term next = fact.other(at);
      through.add(next);
      at = next.iri();
    }
    return new Path(through, List.of(facts));
  }

  /** The best fact with each entity that one has to do with, the best first. */
  private Map<String, Summary> neighbours(String iri) {
    return neighbours.computeIfAbsent(iri, this::findNeighbours);
  }

  private Map<String, Summary> findNeighbours(String iri) {
    Node node = NodeFactory.createURI(iri);
    Map<String, Summary> best = new LinkedHashMap<>();
    summaries
        .about(node)
        .filter(it -> it.isPlain() && it.subject().isEntity() && it.object().isEntity())
        .filter(it -> !it.other(iri).iri().equals(iri))
        .sorted(Summary.FIRST)
        .forEach(it -> best.putIfAbsent(it.other(iri).iri(), it));
    return best;
  }
}
