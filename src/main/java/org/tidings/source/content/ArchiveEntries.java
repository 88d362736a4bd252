package org.tidings.source.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.commons.io.input.ProxyInputStream;
import org.jspecify.annotations.Nullable;
import org.tidings.source.ReadLimits;
import org.tidings.source.SkipReason;
import org.tidings.source.SourceItem;
import org.tidings.source.content.DocumentReader.Found;

/**
 * The files of a ZIP or TAR archive, one after the other, in its order. Nothing is written, and
 * names are no more than names. Names that begin with a dot are passed over, as in folders. Not
 * thread-safe.
 */
final class ArchiveEntries implements Items {

  /** How many files are read; an archive may list millions in a few bytes each. */
  private static final int MOST_ENTRIES = 1_000_000;

  /** A tar archive may give a file a name of any length, which would be held. */
  private static final long LONGEST_HEADER = 1 << 20;

  /** Counts what is read. */
  private static class Counted extends ProxyInputStream {

    private long count;
    private long most = Long.MAX_VALUE;

    Counted(InputStream in) {
      super(in);
    }

    long count() {
      return count;
    }

    @Override
    protected void afterRead(int n) throws IOException {
      count += Math.max(0, n);
      if (count > most) {
        throw new ZipException("the header of a file has no end");
      }
    }
  }

  /** All that is unpacked, but not without end. */
  private static final class Unpacked extends Counted {

    private final Counted packed;
    private final ReadLimits limits;

    Unpacked(InputStream in, Counted packed, ReadLimits limits) {
      super(in);
      this.packed = packed;
      this.limits = limits;
    }

    @Override
    protected void afterRead(int n) throws IOException {
      super.afterRead(n);
      if (limits.isBomb(count(), packed.count())) {
        throw new BombException(limits);
      }
    }
  }

  private final Found archive;
  private final ArchiveInputStream<?> entries;
  private final Unpacked unpacked;
  private final DocumentReader documents;
  private int count;
  private boolean ended;
  private Items current = Items.NONE;

  private ArchiveEntries(
      Found archive, ArchiveInputStream<?> entries, Unpacked unpacked, DocumentReader documents) {
    this.archive = archive;
    this.entries = entries;
    this.unpacked = unpacked;
    this.documents = documents;
  }

  static Items of(
      Found archive,
      ContentKind kind,
      InputStream in,
      DocumentReader documents,
      ReadLimits limits) {
    Counted packed = new Counted(in);
    ArchiveInputStream<?> entries =
        kind == ContentKind.ZIP
            ? new ZipArchiveInputStream(packed, StandardCharsets.UTF_8.name(), true, true)
            : new TarArchiveInputStream(packed, StandardCharsets.UTF_8.name());
    return new ArchiveEntries(archive, entries, new Unpacked(entries, packed, limits), documents);
  }

  @Override
  public Optional<SourceItem> next() throws IOException {
    Optional<SourceItem> item = current.next();
    while (item.isEmpty() && !ended) {
      // What is left of a file is read within the limits too.
      if (count > 0) {
        unpacked.transferTo(OutputStream.nullOutputStream());
      }
      current = entry();
      item = current.next();
    }
    return item;
  }

  private Items entry() throws IOException {
    ArchiveEntry entry = nextEntry();
    ended = entry == null || count == MOST_ENTRIES;
    count++;
    if (entry == null) {
      return Items.NONE;
    }
    return ended
        ? Items.of(
            archive.without(
                SkipReason.TOO_LARGE, "it has more than %,d files".formatted(MOST_ENTRIES)))
        : items(entry);
  }

  private @Nullable ArchiveEntry nextEntry() throws IOException {
    Counted packed = unpacked.packed;
    packed.most =
        entries instanceof TarArchiveInputStream ? packed.count() + LONGEST_HEADER : Long.MAX_VALUE;
    ArchiveEntry entry = entries.getNextEntry();
    packed.most = Long.MAX_VALUE;
    return entry;
  }

  private Items items(ArchiveEntry entry) throws IOException {
    String path = path(entry.getName());
    if (!isFile(entry) || path.isEmpty()) {
      return Items.NONE;
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    Found file = archive.part(archive.identifier() + "/" + path, name);
    return entries.canReadEntryData(entry)
        ? new ContainedItems(
            file, () -> documents.items(file, CloseShieldInputStream.wrap(unpacked)))
        : Items.of(file.without(SkipReason.UNSUPPORTED, "it is encrypted or packed in a rare way"));
  }

  private static boolean isFile(ArchiveEntry entry) {
    return entry instanceof TarArchiveEntry tar
        ? tar.getLinkFlag() == TarConstants.LF_NORMAL
            || tar.getLinkFlag() == TarConstants.LF_OLDNORM
        : !entry.isDirectory();
  }

  /** The parts of a name that say something; nothing if one of them is hidden. */
  private static String path(String name) {
    List<String> parts =
        Arrays.stream(name.replace('\\', '/').split("/", -1))
            .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
            .toList();
    boolean hidden =
        parts.stream().anyMatch(part -> part.startsWith(".") || part.equals("__MACOSX"));
    return hidden ? "" : String.join("/", parts);
  }
}
