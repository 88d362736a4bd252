package org.tidings.revision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A hash of all that decides what the graph of an article says: Java sources, without comments, and
 * every byte of tables and models. Paths count, times do not, so that it is the same on every
 * machine. Maven runs this file as a program when it builds Tidings.
 *
 * @see <a href="https://openjdk.org/jeps/330">JEP 330</a>
 */
public final class GraphRevision {

  // Strings and characters, in which blanks and slashes mean themselves; or blanks and comments.
  private static final Pattern KEPT_OR_GAP =
      Pattern.compile(
          "(\"\"\"[\\s\\S]*?(?<!\\\\)\"\"\""
              + "|\"[^\"\\\\\n]*(?:\\\\.[^\"\\\\\n]*)*\"|'[^'\\\\\n]*(?:\\\\.[^'\\\\\n]*)*')"
              + "|(?:\\s|//[^\n]*|/\\*[\\s\\S]*?\\*/)++");

  private GraphRevision() {}

  /**
   * Arguments: the file to write, the versions of libraries that make graphs, separated by commas,
   * and then files and folders.
   */
  public static void main(String[] arguments) throws IOException {
    Path output = Path.of(arguments[0]);
    List<Path> roots = Arrays.stream(arguments, 2, arguments.length).map(Path::of).toList();
    String revision = of(arguments[1], roots);
    if (!Files.exists(output) || !Files.readString(output).equals(revision)) {
      Files.createDirectories(output.toAbsolutePath().getParent());
      Files.writeString(output, revision);
    }
  }

  /**
   * 64 hexadecimal digits.
   *
   * @param libraries that make graphs, with their versions
   * @param roots files and folders; the order does not count
   */
  public static String of(String libraries, List<Path> roots) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path root : roots) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(GraphRevision::counts).toList()) {
          String path = root.getFileName().resolve(root.relativize(file)).toString();
          lines.add(path.replace('\\', '/') + " " + sha256(content(file)));
        }
      }
    }
    lines.sort(null);
    lines.add(libraries);
    return sha256(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private static boolean counts(Path file) {
    return Files.isRegularFile(file) && !file.toString().endsWith(".md");
  }

  private static byte[] content(Path file) throws IOException {
    return file.toString().endsWith(".java")
        ? code(Files.readString(file)).getBytes(StandardCharsets.UTF_8)
        : Files.readAllBytes(file);
  }

  /** Java with one blank where there are blanks or comments. */
  static String code(String source) {
    return KEPT_OR_GAP
        .matcher(source)
        .replaceAll(
            found -> found.group(1) == null ? " " : Matcher.quoteReplacement(found.group(1)));
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
