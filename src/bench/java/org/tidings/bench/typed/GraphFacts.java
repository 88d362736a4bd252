package org.tidings.bench.typed;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.tidings.article.Span;
import org.tidings.clause.ArticleGrammar;
import org.tidings.graph.ArticleGraph;
import org.tidings.graph.ArticleGraphBuilder;
import org.tidings.graph.Judgements;
import org.tidings.identity.Resolution;
import org.tidings.relation.PropositionExtractor;
import org.tidings.relation.open.OpenExtractor;
import org.tidings.relation.proposition.Proposition;
import org.tidings.relation.typed.TypedFactExtractor;
import org.tidings.relation.typed.pair.TypedProperty;

/** Typed facts as they are found, and as the graph gives them to {@code queries/typed-facts.rq}. */
final class GraphFacts {

  /** A fact in the form that the scorer reads, and how likely it is. */
  record Prediction(String line, double confidence) {}

  private static final Map<String, TypedProperty> BY_TERM =
      Arrays.stream(TypedProperty.values())
          .filter(TypedProperty::isLearned)
          .collect(Collectors.toMap(TypedProperty::term, Function.identity()));

  private final Query query;
  private final OpenExtractor open = new OpenExtractor();
  private final ArticleGraphBuilder graphs =
      new ArticleGraphBuilder("http://localhost:3030/", Judgements.NONE);

  /** Reads graphs with this query. */
  GraphFacts(String query) {
    this.query = QueryFactory.create(query);
  }

  /**
   * The facts of a text.
   *
   * @param found before they are written
   * @param written as the graph gives them
   * @param plain those of them that stand without their evidence
   */
  record Facts(List<Prediction> found, List<Prediction> written, List<Prediction> plain) {}

  private static List<Prediction> predictions(String id, Stream<Proposition> facts) {
    return facts.flatMap(it -> prediction(id, it).stream()).toList();
  }

  private static Optional<Prediction> prediction(String id, Proposition fact) {
    return Optional.ofNullable(BY_TERM.get(fact.predicate().term()))
        .map(
            property ->
                prediction(
                    id,
                    property,
                    fact.subject().phrase().span(),
                    fact.object().phrase().span(),
                    fact.confidence()));
  }

  /** The facts of a text, as they are found and as its graph holds them. */
  Facts of(ResolvedText text, TypedFactExtractor extractor) {
    String id = text.gold().id();
    ArticleGrammar grammar = text.grammar();
    Resolution resolution = text.resolution();
    Optional<LocalDate> day = text.annotated().article().metadata().date();
    PropositionExtractor propositions = new PropositionExtractor(open, extractor);
    return new Facts(
        predictions(id, extractor.extract(grammar, resolution).stream()),
        read(
            id,
            graphs.build(
                text.annotated(), propositions.extract(grammar, resolution, day), resolution)),
        predictions(
            id, extractor.extract(grammar, resolution).stream().filter(Proposition::plain)));
  }

  private List<Prediction> read(String id, ArticleGraph graph) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    dataset.addGraph(NodeFactory.createURI(graph.iri()), graph.triples());
    List<Prediction> predictions = new ArrayList<>();
    try (QueryExecution execution =
        QueryExecution.dataset(DatasetFactory.wrap(dataset)).query(query).build()) {
      ResultSet rows = execution.execSelect();
      while (rows.hasNext()) {
        QuerySolution row = rows.next();
        TypedProperty property = BY_TERM.get(row.getLiteral("property").getString());
        if (property != null) {
          predictions.add(
              prediction(
                  id,
                  property,
                  new Span(number(row, "subjectBegin"), number(row, "subjectEnd")),
                  new Span(number(row, "objectBegin"), number(row, "objectEnd")),
                  row.getLiteral("confidence").getDouble()));
        }
      }
    }
    return predictions;
  }

  private static int number(QuerySolution row, String name) {
    return row.getLiteral(name).getInt();
  }

  private static Prediction prediction(
      String id, TypedProperty property, Span subject, Span object, double confidence) {
    JsonObject line = new JsonObject();
    line.addProperty("id", id);
    line.addProperty("property", property.name());
    line.add("subject", ends(subject));
    line.add("object", ends(object));
    return new Prediction(line.toString(), confidence);
  }

  private static JsonArray ends(Span span) {
    JsonArray ends = new JsonArray();
    ends.add(span.begin());
    ends.add(span.end());
    return ends;
  }
}
