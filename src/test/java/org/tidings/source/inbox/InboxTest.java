package org.tidings.source.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.source.RawDocument;
import org.tidings.source.ReadLimits;
import org.tidings.source.SkipReason;
import org.tidings.source.SourceItem;
import org.tidings.source.Unreadable;

class InboxTest {

  private static final String SECRET = "not for the world";

  private final Path folder;
  private final Path drop;
  private final Path outside;
  private final Inbox inbox;

  InboxTest(@TempDir Path folder) {
    this.folder = folder;
    this.drop = folder.resolve("drop");
    this.outside = folder.resolve("outside");
    this.inbox = new Inbox(drop, ReadLimits.DEFAULT);
  }

  @BeforeEach
  void makeFolders() throws IOException {
    Files.createDirectories(drop);
    Files.createDirectories(outside);
    Files.writeString(outside.resolve("secret.txt"), SECRET);
  }

  private Path put(String name, String text) throws IOException {
    Path file = drop.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private List<String> look() throws IOException {
    return inbox.look().stream().map(file -> file.path().toString()).toList();
  }

  /** Looks twice and takes all that is complete then. */
  private List<SourceItem> take() throws IOException {
    inbox.look();
    List<DroppedFile> dropped = inbox.look();
    inbox.taken(dropped);
    return items(dropped);
  }

  private List<SourceItem> items(List<DroppedFile> dropped) {
    List<SourceItem> items = new ArrayList<>();
    try (DroppedItems open = inbox.open(dropped)) {
      open.forEachRemaining(items::add);
    }
    return items;
  }

  private static List<String> texts(List<SourceItem> items) {
    return items.stream()
        .filter(RawDocument.class::isInstance)
        .map(item -> new String(((RawDocument) item).content(), StandardCharsets.UTF_8))
        .toList();
  }

  @Test
  void takesAFileThatTwoLooksFindTheSame() throws Exception {
    put("a.txt", "A");
    assertThat(look()).isEmpty();
    assertThat(look()).containsExactly("a.txt");
  }

  @Test
  void waitsForAFileThatIsStillBeingWritten() throws Exception {
    Path file = put("a.txt", "A");
    look();
    Files.writeString(file, "B", StandardOpenOption.APPEND);
    assertThat(look()).isEmpty();
    assertThat(look()).containsExactly("a.txt");
  }

  @Test
  void takesAFileAtOnceThatWasRenamedWhenItWasWhole() throws Exception {
    Path file = put("a.txt.part", "A");
    assertThat(look()).isEmpty();
    assertThat(look()).isEmpty();
    Files.move(file, drop.resolve("a.txt"));
    assertThat(look()).containsExactly("a.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".hidden.txt",
        ".git/a.txt",
        "a.txt.part",
        "a.TMP",
        "a.html.crdownload",
        "a.txt~",
        ".tmp"
      })
  void passesOverWhatIsHiddenOrUnfinished(String name) throws Exception {
    put(name, "A");
    look();
    assertThat(look()).isEmpty();
  }

  @Test
  void takesAFileAgainOnlyWhenItHasChanged() throws Exception {
    Path file = put("a.txt", "A");
    assertThat(texts(take())).containsExactly("A");
    assertThat(take()).isEmpty();
    Files.writeString(file, "A and more");
    assertThat(texts(take())).containsExactly("A and more");
  }

  @Test
  void givesAFileAgainAsLongAsItWasNotTaken() throws Exception {
    put("a.txt", "A");
    look();
    assertThat(look()).containsExactly("a.txt");
    assertThat(look()).containsExactly("a.txt");
  }

  @Test
  void namesItsFilesAsABuildOfTheFolderWould() throws Exception {
    put("2024/b.jsonl", "{\"text\": \"B\"}\n\n{\"text\": \"C\"}\n");
    put("a.txt", "A");
    List<SourceItem> items = take();
    assertThat(items)
        .extracting(SourceItem::identifier)
        .containsExactly(drop + "/2024/b.jsonl:1", drop + "/2024/b.jsonl:3", drop + "/a.txt");
    assertThat(items)
        .extracting(item -> item.origin().orElseThrow())
        .containsExactly(
            drop.resolve("2024/b.jsonl"), drop.resolve("2024/b.jsonl"), drop.resolve("a.txt"));
  }

  @Test
  void leavesItsFilesAsTheyAre() throws Exception {
    Path file = put("a.txt", "A");
    take();
    assertThat(file).hasContent("A");
    assertThat(drop.toFile().list()).containsExactly("a.txt");
  }

  @Test
  void doesNotFollowALinkToAFile() throws Exception {
    Files.createSymbolicLink(drop.resolve("a.txt"), outside.resolve("secret.txt"));
    assertThat(take())
        .singleElement()
        .isInstanceOfSatisfying(
            Unreadable.class, item -> assertThat(item.reason()).isEqualTo(SkipReason.UNREADABLE));
  }

  @Test
  void doesNotFollowALinkToAFolder() throws Exception {
    Files.createSymbolicLink(drop.resolve("news"), outside);
    assertThat(texts(take())).isEmpty();
  }

  @Test
  void doesNotFollowALinkThatTakesTheFilesPlaceAfterTheLook() throws Exception {
    Path file = put("a.txt", "A");
    inbox.look();
    List<DroppedFile> dropped = inbox.look();
    Files.delete(file);
    Files.createSymbolicLink(file, outside.resolve("secret.txt"));
    assertThat(items(dropped)).singleElement().isInstanceOf(Unreadable.class);
  }

  @Test
  void doesNotFollowALinkThatTakesAFoldersPlaceAfterTheLook() throws Exception {
    put("news/secret.txt", "A");
    inbox.look();
    List<DroppedFile> dropped = inbox.look();
    Files.move(drop.resolve("news"), folder.resolve("gone"));
    Files.createSymbolicLink(drop.resolve("news"), outside);
    assertThat(texts(items(dropped))).isEmpty();
  }

  @Test
  void saysNothingOfAFileThatHasGoneAfterTheLook() throws Exception {
    Path file = put("a.txt", "A");
    put("b.txt", "B");
    inbox.look();
    List<DroppedFile> dropped = inbox.look();
    Files.delete(file);
    assertThat(texts(items(dropped))).containsExactly("B");
  }

  @Test
  void mayItselfBeNamedByALink() throws Exception {
    put("a.txt", "A");
    Path link = Files.createSymbolicLink(folder.resolve("link"), drop);
    Inbox linked = new Inbox(link, ReadLimits.DEFAULT);
    linked.look();
    assertThat(linked.look()).hasSize(1);
  }

  @Test
  void failsWhereTheFolderHasGone() throws Exception {
    Files.delete(drop);
    assertThatThrownBy(inbox::look).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void goesOnAfterAFolderThatMayNotBeRead() throws Exception {
    put("closed/a.txt", "A");
    put("open.txt", "B");
    Path closed = drop.resolve("closed");
    Files.setPosixFilePermissions(closed, java.util.Set.of());
    try {
      assertThat(texts(take())).contains("B");
    } finally {
      Files.setPosixFilePermissions(
          closed, java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
    }
  }
}
