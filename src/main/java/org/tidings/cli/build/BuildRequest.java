package org.tidings.cli.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tidings.pipeline.Configuration;
import org.tidings.pipeline.model.ParserChoice;

/**
 * What {@code tidings build} was asked to do.
 *
 * @param inputs files and folders as they were typed, and "-" for standard input
 * @param base where the IRIs of a new store begin
 * @param date the day of articles that tell none
 * @param publisher the publisher of articles that tell none
 * @param links whether to link with the dictionary of names
 * @param identities a file of what a person has decided about who is who
 * @param typedConfidence how likely a typed fact must be to be written, from 0 to 1
 * @param threads how many articles to read at once
 * @param dryRun whether to change nothing
 * @param prune whether to forget articles whose file is gone
 * @param parser that finds the trees of sentences
 * @param timing whether to say at the end what took how long
 * @param report where to write a JSON object for each article
 */
public record BuildRequest(
    List<String> inputs,
    Path store,
    Optional<String> base,
    Optional<LocalDate> date,
    Optional<String> publisher,
    boolean links,
    Optional<Path> identities,
    Optional<Double> typedConfidence,
    Optional<Integer> threads,
    boolean dryRun,
    boolean prune,
    ParserChoice parser,
    boolean timing,
    Optional<Path> report) {

  public BuildRequest {
    inputs = List.copyOf(inputs);
  }

  /**
   * What graphs depend on, as far as the request says; the rest is usual.
   *
   * @param base the store's, or where the IRIs of a new store begin
   */
  Configuration configuration(String base) {
    Configuration usual = Configuration.of(base).with(parser).withDictionary(links);
    return typedConfidence.map(usual::withTypedConfidence).orElse(usual);
  }

  /** The base with the slash that it has to end with. */
  public Optional<String> wholeBase() {
    return base.map(iri -> iri.endsWith("/") ? iri : iri + "/");
  }
}
