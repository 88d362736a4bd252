package org.tidings.source.files;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tidings.source.InputException;
import org.tidings.source.ReadLimits;
import org.tidings.source.SourceItem;
import org.tidings.source.content.DocumentReader;

/** Opens what the user names: files, folders, and standard input. */
public final class Sources {

  /** The input that stands for standard input, and its identifier. */
  public static final String STANDARD_INPUT = "-";

  private final DocumentReader reader;
  private final InputStream standardInput;

  /**
   * @param standardInput what {@code -} stands for; read only if it is named, never closed
   */
  public Sources(InputStream standardInput, ReadLimits limits) {
    this.standardInput = standardInput;
    this.reader = new DocumentReader(limits);
  }

  /**
   * Everything that is in the inputs, in their order; folders in the order of their names, but web
   * archives last, and the latest first, since of two captures of a page the first counts. Files
   * are opened when the stream gets to them, and lines of JSON Lines files read one at a time. What
   * two inputs share is read once. In folders, names that begin with a dot are passed over, and
   * links are followed. The stream is sequential and must be closed.
   *
   * @param inputs files, folders (read with all that is below them), or {@code -}
   * @throws InputException if one of them does not exist or cannot be read at all; nothing has been
   *     read then
   */
  public Stream<SourceItem> open(List<String> inputs) throws InputException {
    List<Optional<Path>> roots = new ArrayList<>();
    for (String input : inputs) {
      Optional<Path> root =
          input.equals(STANDARD_INPUT) ? Optional.empty() : Optional.of(existing(input));
      if (!roots.contains(root)) {
        roots.add(root);
      }
    }
    ItemIterator items = new ItemIterator(roots, reader, standardInput);
    int inOrder = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, inOrder), false)
        .onClose(items::close);
  }

  /** Where the inputs are, absolute, without standard input; they need not exist. */
  public static List<Path> paths(List<String> inputs) {
    return inputs.stream()
        .filter(input -> !input.equals(STANDARD_INPUT))
        .map(input -> Path.of(input).toAbsolutePath().normalize())
        .toList();
  }

  private static Path existing(String input) throws InputException {
    if (input.isBlank()) {
      throw new InputException("An input has no name. Name a file, a folder, or - .");
    }
    Path path = path(input);
    if (!Files.exists(path)) {
      throw new InputException(
          "The input %s does not exist. Name a file, a folder, or - for standard input."
              .formatted(input));
    }
    if (!Files.isReadable(path)) {
      throw new InputException(
          "The input %s may not be read. Change its permissions, or run as another user."
              .formatted(input));
    }
    return path;
  }

  private static Path path(String input) throws InputException {
    try {
      return Path.of(input).normalize();
    } catch (InvalidPathException e) {
      throw new InputException(
          "The input %s is no name that this system allows: %s. Name a file, a folder, or - ."
              .formatted(input, e.getReason()),
          e);
    }
  }
}
