package org.tidings.source.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.tidings.source.ReadLimits;

/**
 * A folder into which files are dropped, with all below it. Nothing in it is changed. A file is
 * complete when two looks find it with the same size and time, under whatever name, so that one
 * that was written as {@code x.part} and then renamed is complete at once. Names that begin with a
 * dot or end as unfinished downloads do are passed over. Not thread-safe.
 */
public final class Inbox {

  private static final Set<String> UNFINISHED =
      Set.of("part", "tmp", "partial", "crdownload", "download", "swp");

  private final Path folder;
  private final OwnFolder files;
  private final ReadLimits limits;
  private final Map<Path, FileState> taken = new HashMap<>();
  private Set<FileState> seen = new HashSet<>();

  /**
   * An inbox over a folder, of which nothing is taken yet.
   *
   * @param folder as its user names it, which is how its articles are named
   */
  public Inbox(Path folder, ReadLimits limits) {
    this.folder = folder.normalize();
    this.files = new OwnFolder(this.folder);
    this.limits = limits;
  }

  /**
   * Looks into the folder: the files that are complete and were not taken as they are now, in the
   * order of their names.
   *
   * @throws IOException if the folder cannot be read
   */
  public List<DroppedFile> look() throws IOException {
    SortedMap<Path, FileState> now = files.files();
    List<DroppedFile> complete = new ArrayList<>();
    now.forEach(
        (path, state) -> {
          if (seen.contains(state) && !isUnfinished(path) && !state.equals(taken.get(path))) {
            complete.add(new DroppedFile(path, state));
          }
        });
    seen = new HashSet<>(now.values());
    taken.keySet().retainAll(now.keySet());
    return complete;
  }

  private static boolean isUnfinished(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith("~") || UNFINISHED.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  /** What is in files, one after the other, each opened when it is its turn. */
  public DroppedItems open(List<DroppedFile> dropped) {
    return new DroppedItems(folder, files, limits, dropped.iterator());
  }

  /** Files were dealt with; they are of no interest until they change. */
  public void taken(List<DroppedFile> dropped) {
    dropped.forEach(file -> taken.put(file.path(), file.state()));
  }
}
