package org.tidings.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tidings.server.explore.Links;
import org.tidings.server.explore.fact.Period;

/**
 * What was asked for: {@code /timeline?entity=...} without what tells the format.
 *
 * @param path from the root, beginning with a slash
 * @param parameters each with its first value; blank ones are left out
 * @param origin where the server was reached, {@code http://127.0.0.1:3030}; may be empty
 */
public record PageRequest(String path, Map<String, String> parameters, String origin) {

  /** A request of which only the path and the parameters matter. */
  public PageRequest(String path, Map<String, String> parameters) {
    this(path, parameters, "");
  }

  public PageRequest {
    SortedMap<String, String> given = new TreeMap<>();
    parameters.forEach(
        (name, value) -> {
          if (!value.isBlank()) {
            given.put(name, value.strip());
          }
        });
    parameters = new LinkedHashMap<>(given);
  }

  /** What stands between the first slash and the second. */
  public String section() {
    int end = path.indexOf('/', 1);
    return end < 0 ? path.substring(1) : path.substring(1, end);
  }

  /** The path after its second slash: {@code acme-1} of {@code /entity/acme-1}. */
  public String rest() {
    int end = path.indexOf('/', 1);
    return end < 0 ? "" : path.substring(end + 1);
  }

  public Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name));
  }

  /** What the parameters {@code from} and {@code until} restrict to. */
  public Period period() {
    return new Period(parameter("from").orElse(""), parameter("until").orElse(""));
  }

  /** A number in a range, the nearest if it lies outside, {@code usual} if it is none. */
  public int number(String name, int usual, int least, int most) {
    return parameter(name)
        .filter(value -> value.matches("[0-9]{1,9}"))
        .map(value -> Math.max(least, Math.min(most, Integer.parseInt(value))))
        .orElse(usual);
  }

  /** The same page, with one parameter changed; an empty value takes it away. */
  public PageRequest with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(parameters);
    changed.put(name, value);
    return new PageRequest(path, changed, origin);
  }

  /** The same page, with none but these parameters. */
  public PageRequest only(String... names) {
    Map<String, String> kept = new LinkedHashMap<>(parameters);
    kept.keySet().retainAll(List.of(names));
    return new PageRequest(path, kept, origin);
  }

  /** The permanent link, from the root. */
  public String link() {
    return link("");
  }

  /** The permanent link of another format. */
  public String link(String extension) {
    String start = path.equals("/") && !extension.isEmpty() ? "/index" : path;
    return start + extension + query();
  }

  private String query() {
    StringBuilder query = new StringBuilder();
    parameters.forEach(
        (name, value) ->
            query
                .append(query.isEmpty() ? '?' : '&')
                .append(Links.encoded(name))
                .append('=')
                .append(Links.encoded(value)));
    return query.toString();
  }
}
