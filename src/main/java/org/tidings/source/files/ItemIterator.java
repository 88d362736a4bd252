package org.tidings.source.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.tidings.source.SkipReason;
import org.tidings.source.SourceItem;
import org.tidings.source.Unreadable;
import org.tidings.source.content.DocumentReader;
import org.tidings.source.content.ItemsInTurn;
import org.tidings.source.content.OpenContent;

/** All items of all inputs. */
final class ItemIterator extends ItemsInTurn {

  private final List<Optional<Path>> roots;
  private final DocumentReader reader;
  private final InputStream standardInput;
  private int nextRoot;
  private Iterator<FoundFile> files = List.<FoundFile>of().iterator();

  /**
   * @param roots files and folders that exist; nothing stands for standard input
   */
  ItemIterator(List<Optional<Path>> roots, DocumentReader reader, InputStream standardInput) {
    this.roots = roots;
    this.reader = reader;
    this.standardInput = standardInput;
  }

  @Override
  protected boolean hasMore() {
    return files.hasNext() || nextRoot < roots.size();
  }

  @Override
  protected Optional<SourceItem> open() {
    if (files.hasNext()) {
      return open(files.next());
    }
    roots.get(nextRoot++).ifPresentOrElse(this::enter, this::readStandardInput);
    return Optional.empty();
  }

  private void enter(Path root) {
    files =
        Files.isDirectory(root)
            ? new FolderWalk(root)
            : List.of(new FoundFile(root, Optional.empty())).iterator();
  }

  private void readStandardInput() {
    String name = Sources.STANDARD_INPUT;
    // It belongs to who passed it.
    InputStream unclosed = CloseShieldInputStream.wrap(standardInput);
    read(reader.open(name, Optional.empty(), name, unclosed));
  }

  private Optional<SourceItem> open(FoundFile file) {
    if (file.obstacle().isPresent()) {
      return Optional.of(
          new Unreadable(
              file.identifier(),
              file.origin(),
              SkipReason.UNREADABLE,
              file.obstacle().orElseThrow()));
    }
    if (isReadAlready(file.path())) {
      return Optional.empty();
    }
    try {
      InputStream in = Files.newInputStream(file.path());
      read(reader.open(file.identifier(), file.origin(), file.name(), in));
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(OpenContent.unreadable(file.identifier(), file.origin(), e));
    }
  }

  /** Whether an earlier input holds the file too. */
  private boolean isReadAlready(Path file) {
    Path path = absolute(file);
    return roots.subList(0, nextRoot - 1).stream()
        .flatMap(Optional::stream)
        .map(ItemIterator::absolute)
        .anyMatch(root -> path.startsWith(root) && !isHidden(root.relativize(path)));
  }

  private static boolean isHidden(Path relative) {
    List<Path> parts = new ArrayList<>();
    relative.forEach(parts::add);
    return parts.stream().anyMatch(part -> part.toString().startsWith("."));
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
