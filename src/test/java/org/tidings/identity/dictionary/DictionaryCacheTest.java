package org.tidings.identity.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidings.cache.Damage;

class DictionaryCacheTest {

  private static final ReadProgress UNSEEN = (read, all) -> {};

  private static final List<String> LINES =
      List.of(
          "Astley Harbour | Astley_Harbour | 0.98",
          "Harbour of Astley | Astley_Harbour | 1.0",
          "Astley | Astley_Harbour | 0.52",
          "Astley haven | Astley_Harbour | 0.3",
          "the harbour | Astley_Harbour | 0.9",
          "http://en.wikipedia.org/wiki/Astley_Harbour | Astley_Harbour | 1.0",
          "Йорк | Astley_Harbour | 1.0",
          "Harbours | List_of_harbours | 0.9",
          "Mercury | Mercury_(disambiguation) | 0.7",
          "1987 | 1987 | 0.9",
          "Zoë Ælfric | Zoë_Ælfric_(poet) | 1.0");

  private final Path folder;

  DictionaryCacheTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private DictionaryCache cache() {
    return new DictionaryCache(folder.resolve("cache"), TinyWikiDict.in(folder, LINES));
  }

  @Test
  void findsANameInItsVerySpelling() throws Exception {
    DictionaryIndex index = cache().open(UNSEEN);
    assertThat(index.find("Harbour of Astley")).contains(new Sense("Astley_Harbour", 1.0, 7));
    assertThat(index.find("Zoë Ælfric")).contains(new Sense("Zoë_Ælfric_(poet)", 1.0, 1));
    assertThat(index.find("harbour of Astley")).isEmpty();
    assertThat(index.find("Nowhere")).isEmpty();
  }

  @Test
  void tellsHowOftenANameLeadsThere() throws Exception {
    assertThat(cache().open(UNSEEN).find("Astley").orElseThrow().probability())
        .isCloseTo(0.52, org.assertj.core.data.Offset.offset(0.002));
  }

  @Test
  void leavesOutWhatNoArticleCanUse() throws Exception {
    DictionaryIndex index = cache().open(UNSEEN);
    assertThat(index.size()).isEqualTo(4);
    assertThat(
            Stream.of(
                "Astley haven",
                "the harbour",
                "http://en.wikipedia.org/wiki/Astley_Harbour",
                "Йорк",
                "Harbours",
                "Mercury",
                "1987"))
        .allSatisfy(name -> assertThat(index.find(name)).isEmpty());
  }

  @Test
  void keepsTheLikelierOfTwoSenses() throws Exception {
    WikiDict source =
        TinyWikiDict.in(
            folder, List.of("Orrin | Orrin_(river) | 0.9", "Orrin | Orrin_(town) | 0.6"));
    assertThat(new DictionaryCache(folder, source).open(UNSEEN).find("Orrin"))
        .map(Sense::title)
        .contains("Orrin_(river)");
  }

  @Test
  void findsEachOfManyNames() throws Exception {
    Random random = new Random(7);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      names.add("Name" + Integer.toString(random.nextInt(1 << 30), 36) + " " + i);
    }
    WikiDict source =
        TinyWikiDict.in(
            folder, names.stream().map(name -> name + " | T_" + name + " | 1").toList());
    DictionaryIndex index = new DictionaryCache(folder, source).open(UNSEEN);
    assertThat(names)
        .allSatisfy(name -> assertThat(index.find(name)).map(Sense::title).contains("T_" + name));
  }

  @Test
  void hasTheSameChecksumForTheSameDictionary() throws Exception {
    String one = cache().open(UNSEEN).checksum();
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    WikiDict again = TinyWikiDict.in(elsewhere, LINES);
    WikiDict other = TinyWikiDict.in(folder, LINES.subList(0, 3));
    assertThat(new DictionaryCache(elsewhere, again).open(UNSEEN).checksum()).isEqualTo(one);
    assertThat(new DictionaryCache(elsewhere.resolve("x"), other).open(UNSEEN).checksum())
        .isNotEqualTo(one)
        .hasSize(64);
  }

  @Test
  void buildsOnceAndTellsHowFarItIs() throws Exception {
    List<Long> read = new ArrayList<>();
    DictionaryCache cache = cache();
    cache.open((done, all) -> read.add(done));
    assertThat(read).isSorted().endsWith(Files.size(folder.resolve("wikidict.tab.gz")));
    read.clear();
    cache.open((done, all) -> read.add(done));
    assertThat(read).isEmpty();
  }

  @Test
  void removesWhatAnInterruptedBuildLeftBehind() throws Exception {
    DictionaryCache cache = cache();
    Files.createDirectories(cache.file().getParent());
    Path part = cache.file().resolveSibling(cache.file().getFileName() + ".part");
    Files.writeString(part, "half of an ind", StandardCharsets.UTF_8);
    assertThat(cache.open(UNSEEN).find("Astley")).isPresent();
    assertThat(part).doesNotExist();
  }

  @Test
  void buildsOneIndexForManyAtATime() throws Exception {
    WikiDict source = TinyWikiDict.in(folder, LINES);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<String> open =
          () -> new DictionaryCache(folder.resolve("shared"), source).open(UNSEEN).checksum();
      List<String> checksums = new ArrayList<>();
      for (Future<String> it : threads.invokeAll(List.of(open, open, open, open))) {
        checksums.add(it.get());
      }
      assertThat(checksums).hasSize(4).containsOnly(checksums.get(0));
    } finally {
      threads.shutdownNow();
    }
    try (Stream<Path> files = Files.list(folder.resolve("shared"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> !name.equals("lock"))
          .singleElement()
          .asString()
          .endsWith(".index");
    }
  }

  @Test
  void refusesAFileThatIsCutOff() throws Exception {
    DictionaryCache cache = cache();
    cache.open(UNSEEN);
    try (FileChannel channel = FileChannel.open(cache.file(), StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() - 1);
    }
    assertThatThrownBy(() -> DictionaryIndex.open(cache.file()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a whole one");
    assertThat(cache.open(UNSEEN).find("Astley")).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void makesADamagedFileAnew(Damage damage) throws Exception {
    DictionaryCache cache = cache();
    String checksum = cache.open(UNSEEN).checksum();
    byte[] whole = Files.readAllBytes(cache.file());
    for (int i = 0; i < 40; i++) {
      damage.to(cache.file());
      assertThat(cache.openIfBuilt()).isEmpty();
      assertThat(cache.file()).doesNotExist();
      assertThat(cache.open(UNSEEN).checksum()).isEqualTo(checksum);
      assertThat(cache.file()).hasBinaryContent(whole);
    }
  }

  @Test
  void saysWhereItCannotWrite() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    DictionaryCache cache = new DictionaryCache(file, TinyWikiDict.in(folder, LINES));
    assertThatThrownBy(() -> cache.open(UNSEEN))
        .isInstanceOf(DictionaryException.class)
        .hasMessageContaining(file.toString());
  }
}
