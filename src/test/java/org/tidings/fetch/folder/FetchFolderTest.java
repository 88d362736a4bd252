package org.tidings.fetch.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.fetch.http.Validators;
import org.tidings.fetch.http.WebAnswer;
import org.tidings.source.RawDocument;
import org.tidings.source.ReadLimits;
import org.tidings.source.SourceItem;
import org.tidings.source.files.Sources;

class FetchFolderTest {

  private static final Instant NOON = Instant.parse("2024-11-14T12:00:00Z");
  private static final String ADDRESS = "http://a.example/1";

  private final Path folder;

  FetchFolderTest(@TempDir Path directory) {
    this.folder = directory.resolve("new/fetched");
  }

  private FetchFolder open() throws FolderException {
    return FetchFolder.open(folder, NOON, "Tidings/test");
  }

  private static WebAnswer answer(String text) throws Exception {
    return new WebAnswer(
        200,
        "OK",
        List.of(
            new WebAnswer.Field("Content-Type", "text/html; charset=utf-8"),
            new WebAnswer.Field("ETag", "\"1\"")),
        text.getBytes(UTF_8),
        Optional.of(InetAddress.getLoopbackAddress()));
  }

  private static ListEntry page(String archive) {
    return new ListEntry(
        ADDRESS,
        ListEntry.State.PAGE,
        NOON,
        "",
        new Validators(Optional.of("\"a,\"\"b\""), Optional.empty()),
        "00ff",
        Optional.of(archive),
        Optional.empty());
  }

  @Test
  void readsBackWhatItKeeps() throws Exception {
    ListEntry entry;
    try (FetchFolder open = open()) {
      entry = page(open.add(URI.create(ADDRESS), answer("<p>Grüße"), NOON));
      open.put(ListEntry.without("http://b.example/", ListEntry.State.LEFT_OUT, NOON, "it is x"));
      open.put(entry);
    }
    try (FetchFolder open = open()) {
      assertThat(open.find(ADDRESS)).contains(entry);
      assertThat(open.find("http://b.example/").map(ListEntry::note)).contains("it is x");
      assertThat(open.find("http://c.example/")).isEmpty();
    }
  }

  @Test
  void writesAnArchiveThatIsReadAsItCame() throws Exception {
    try (FetchFolder open = open()) {
      open.add(URI.create(ADDRESS), answer("<p>Grüße"), NOON);
    }
    Sources sources = new Sources(InputStream.nullInputStream(), ReadLimits.DEFAULT);
    try (Stream<SourceItem> items = sources.open(List.of(folder.toString()))) {
      assertThat(items)
          .singleElement()
          .isInstanceOfSatisfying(
              RawDocument.class,
              page -> {
                assertThat(page.identifier()).isEqualTo(ADDRESS);
                assertThat(new String(page.content(), UTF_8)).isEqualTo("<p>Grüße");
                assertThat(page.capture().charset()).contains("utf-8");
                assertThat(page.capture().day()).map(Object::toString).contains("2024-11-14");
              });
    }
  }

  @Test
  void writesTheSameForTheSame() throws Exception {
    byte[][] archives = new byte[2][];
    for (int i = 0; i < 2; i++) {
      Path file;
      try (FetchFolder open = open()) {
        file = open.archive(open.add(URI.create(ADDRESS), answer("<p>text"), NOON));
      }
      archives[i] = Files.readAllBytes(file);
      Files.delete(file);
    }
    assertThat(archives[0]).isEqualTo(archives[1]);
  }

  @Test
  void forgetsPagesWhoseArchiveIsGone() throws Exception {
    try (FetchFolder open = open()) {
      open.put(page("gone.warc.gz"));
      assertThat(open.find(ADDRESS)).isEmpty();
    }
  }

  @Test
  void losesNothingInAKill() throws Exception {
    FetchFolder killed = open();
    killed.put(ListEntry.list("http://b.example/", NOON, Validators.NONE));
    killed.put(ListEntry.list("http://a.example/", NOON, Validators.NONE));
    Path list = folder.resolve("fetched.csv");
    Files.writeString(list, "http://c.exam", StandardOpenOption.APPEND);
    try (FetchFolder look = FetchFolder.look(folder)) {
      assertThat(look.find("http://a.example/")).isPresent();
      assertThat(look.find("http://b.example/")).isPresent();
    }
    killed.close();
    assertThat(Files.readAllLines(list))
        .hasSize(3)
        .element(1)
        .asString()
        .startsWith("http://a.example/,list,2024-11-14T12:00:00Z");
  }

  @Test
  void isUsedByOneAtATime() throws Exception {
    try (FetchFolder first = open()) {
      assertThat(first.find(ADDRESS)).isEmpty();
      assertThatThrownBy(this::open)
          .isInstanceOf(FolderException.class)
          .hasMessageContaining("another tidings");
    }
    open().close();
  }

  @Test
  void saysThatAListIsNone() throws Exception {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("fetched.csv"), "a,b,c,d,e,f,g,h,i\n1,2,3,4,5,6,7,8,9\n");
    assertThatThrownBy(this::open).hasMessageContaining("cannot be read as a list of addresses");
    assertThatThrownBy(() -> FetchFolder.look(folder)).isInstanceOf(FolderException.class);
  }

  @Test
  void looksWithoutMakingAnything() throws Exception {
    FetchFolder.look(folder).close();
    assertThat(folder).doesNotExist();
  }
}
