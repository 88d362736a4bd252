package org.tidings.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The queries that have a name, in the order of their names. Immutable. */
public final class QueryCatalogue {

  private static final String FOLDER = "queries/";
  private static final String EXTENSION = ".rq";

  private final List<NamedQuery> queries;

  private QueryCatalogue(List<NamedQuery> queries) {
    this.queries = queries.stream().sorted(Comparator.comparing(NamedQuery::name)).toList();
  }

  /** The queries that come with Tidings, from the jar or the folder that this class is in. */
  public static QueryCatalogue ofClassPath() {
    try {
      Path origin =
          Path.of(QueryCatalogue.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isDirectory(origin) ? of(origin.resolve(FOLDER)) : ofJar(origin);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("this program was loaded from nowhere", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The queries in a folder, none if it is not there. */
  public static QueryCatalogue of(Path folder) throws IOException {
    List<NamedQuery> queries = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(EXTENSION)).toList()) {
          queries.add(read(file.getFileName().toString(), Files.readString(file)));
        }
      }
    }
    return new QueryCatalogue(queries);
  }

  static QueryCatalogue ofJar(Path file) throws IOException {
    List<NamedQuery> queries = new ArrayList<>();
    try (JarFile jar = new JarFile(file.toFile())) {
      for (JarEntry entry : jar.stream().filter(QueryCatalogue::isQuery).toList()) {
        try (InputStream in = jar.getInputStream(entry)) {
          String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          queries.add(read(entry.getName().substring(FOLDER.length()), text));
        }
      }
    }
    return new QueryCatalogue(queries);
  }

  private static boolean isQuery(JarEntry entry) {
    return entry.getName().startsWith(FOLDER) && entry.getName().endsWith(EXTENSION);
  }

  private static NamedQuery read(String fileName, String text) {
    return QueryHeader.read(fileName.substring(0, fileName.length() - EXTENSION.length()), text);
  }

  public List<NamedQuery> queries() {
    return queries;
  }

  public Optional<NamedQuery> find(String name) {
    return queries.stream().filter(query -> query.name().equals(name)).findFirst();
  }
}
