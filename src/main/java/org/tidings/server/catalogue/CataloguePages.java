package org.tidings.server.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tidings.query.NamedQuery;
import org.tidings.query.QueryAnswer;
import org.tidings.query.QueryCatalogue;
import org.tidings.query.QueryEngine;
import org.tidings.query.QueryException;
import org.tidings.query.QueryLimits;
import org.tidings.query.format.AnswerFormat;
import org.tidings.server.page.Answer;
import org.tidings.server.page.PageRequest;
import org.tidings.server.page.PageSource;
import org.tidings.server.page.PageTable;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/** The query catalogue: {@code /queries}, and {@code /queries/NAME} with the parameters. */
public final class CataloguePages implements PageSource {

  private static final int MOST_ROWS = 500;
  private static final int OK = 200;
  private static final int WRONG = 400;
  private static final int TOOK_TOO_LONG = 503;

  private final QueryCatalogue catalogue;
  private final QueryEngine engine;

  public CataloguePages(GraphStore store, QueryCatalogue catalogue, QueryLimits limits) {
    this.catalogue = catalogue;
    this.engine = new QueryEngine(store, new QueryLimits(limits.timeout(), MOST_ROWS));
  }

  @Override
  public Answer answer(PageRequest request) throws StoreException {
    if (request.rest().isEmpty()) {
      return new Answer.Shown(new CataloguePage(catalogue.queries()));
    }
    Optional<NamedQuery> query = catalogue.find(request.rest());
    return query.isEmpty()
        ? new Answer.Missing("The catalogue has no such query.")
        : new Answer.Shown(asked(query.get(), request));
  }

  private AnswerPage asked(NamedQuery query, PageRequest request) throws StoreException {
    boolean isAsked = query.parameters().isEmpty() || !request.parameters().isEmpty();
    if (!isAsked) {
      return new AnswerPage(query, new PageTable(List.of(), List.of()), false, "", OK, false);
    }
    Map<String, String> parameters = new HashMap<>();
    query
        .parameters()
        .forEach(it -> request.parameter(it.name()).ifPresent(v -> parameters.put(it.name(), v)));
    try {
      ByteArrayOutputStream csv = new ByteArrayOutputStream();
      QueryAnswer answer = engine.run(query, parameters, AnswerFormat.CSV, 0, csv);
      return new AnswerPage(
          query, table(csv.toString(StandardCharsets.UTF_8)), answer.cut(), "", OK, true);
    } catch (QueryException e) {
      String problem = "%s; %s.".formatted(e.getMessage(), e.remedy());
      return new AnswerPage(
          query, new PageTable(List.of(), List.of()), false, problem, status(e), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int status(QueryException e) {
    return e.kind() == QueryException.Kind.TIME_OUT ? TOOK_TOO_LONG : WRONG;
  }

  private static PageTable table(String csv) throws IOException {
    try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
      List<List<String>> lines = parser.stream().map(CSVRecord::toList).toList();
      return new PageTable(lines.get(0), lines.subList(1, lines.size()));
    }
  }
}
