package org.tidings.relation.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidings.annotation.AnnotationException;
import org.tidings.annotation.Annotator;
import org.tidings.annotation.Sentence;
import org.tidings.article.Article;
import org.tidings.article.Metadata;
import org.tidings.article.Span;

/** A sentence or passage of {@code src/test/resources/claims} with the claims expected of it. */
public record ClaimCase(String id, String phenomenon, String text, List<ExpectedClaim> expected) {

  private static final Path FOLDER = Path.of("src/test/resources/claims");

  /** The day that all cases are written on, a Thursday. */
  private static final LocalDate DAY = LocalDate.of(2024, 11, 14);

  public ClaimCase {
    expected = List.copyOf(expected);
  }

  /** All cases, file by file. */
  public static List<ClaimCase> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".tsv"))
          .sorted()
          .flatMap(file -> in(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<ClaimCase> in(Path file) {
    List<ClaimCase> cases = new ArrayList<>();
    for (String line : lines(file).subList(1, lines(file).size())) {
      List<String> columns = List.of(line.split("\t", -1));
      ExpectedClaim claim = ExpectedClaim.of(columns);
      if (columns.get(2).isEmpty()) {
        ClaimCase last = cases.remove(cases.size() - 1);
        List<ExpectedClaim> claims = new ArrayList<>(last.expected());
        claims.add(claim);
        cases.add(new ClaimCase(last.id(), last.phenomenon(), last.text(), claims));
      } else {
        cases.add(new ClaimCase(columns.get(0), columns.get(1), columns.get(2), List.of(claim)));
      }
    }
    return cases;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The development half; the rules are written without looking at the other. */
  public boolean isDevelopment() {
    int hash = 0x811c9dc5;
    for (byte letter : id.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ letter) * 0x01000193;
    }
    return (hash >>> 16 & 1) == 0;
  }

  /** The sentences of the passage. */
  public List<Sentence> annotate(Annotator annotator) throws AnnotationException {
    Metadata day =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(DAY),
            Optional.empty());
    Article article = new Article(id, day, text, List.of(new Span(0, text.length())));
    return annotator.annotate(article).sentences();
  }
}
