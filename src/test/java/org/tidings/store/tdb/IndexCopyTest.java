package org.tidings.store.tdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.FileSet;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeFactory;
import org.apache.jena.dboe.transaction.TransactionalFactory;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One B+tree, with just as many records as fill its blocks, and with one more or less. */
class IndexCopyTest {

  private static final String NAME = "GSPO";
  private static final RecordFactory RECORDS = new RecordFactory(32, 0);
  private static final int SPREAD = 1_000;

  private final Random random = new Random(3);
  private final Location from;
  private final Location to;

  IndexCopyTest(@TempDir Path folder) throws IOException {
    from = Location.create(Files.createDirectory(folder.resolve("from")));
    to = Location.create(Files.createDirectory(folder.resolve("to")));
  }

  // A leaf holds 255 records, and a branch points to 226 blocks.
  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 1, 2, 127, 128, 254, 255, 256, 257, 382, 383, 509, 510, 511, 765, 766, 57_375, 57_376,
        57_629, 57_630, 57_631, 57_885, 57_886, 87_000, 115_260, 115_261
      })
  void holdsTheSameRecordsAndCanBeChanged(int size) {
    TreeSet<Integer> model = new TreeSet<>();
    for (int i = 0; i < size; i++) {
      model.add(SPREAD * i);
    }
    change(from, model, Set.of());

    assertThat(new IndexCopy(NAME, from, to).write()).isEqualTo(size);

    assertHolds(model);
    TreeSet<Integer> added = new TreeSet<>();
    TreeSet<Integer> removed = new TreeSet<>();
    for (int i = 0; i < 2_000; i++) {
      added.add(random.nextInt(SPREAD * (size + 1)));
      removed.add(SPREAD * random.nextInt(size + 1));
    }
    added.removeAll(removed);
    change(to, added, removed);
    model.addAll(added);
    model.removeAll(removed);
    assertHolds(model);
  }

  private void change(Location place, Set<Integer> added, Set<Integer> removed) {
    List<Integer> inNoOrder = new ArrayList<>(added);
    Collections.shuffle(inNoOrder, random);
    BPlusTree tree = tree(place);
    Txn.executeWrite(
        alone(tree),
        () -> {
          inNoOrder.forEach(number -> tree.insert(record(number)));
          removed.forEach(number -> tree.delete(record(number)));
        });
    tree.close();
  }

  private void assertHolds(SortedSet<Integer> model) {
    BPlusTree tree = tree(to);
    Txn.executeRead(
        alone(tree),
        () -> {
          tree.check();
          assertThat(Iter.toList(Iter.map(tree.iterator(), IndexCopyTest::number)))
              .isEqualTo(List.copyOf(model));
          for (int i = 0; i < 500 && !model.isEmpty(); i++) {
            int number = random.nextInt(model.last() + 1);
            assertThat(tree.contains(record(number))).isEqualTo(model.contains(number));
          }
        });
    tree.close();
  }

  private static BPlusTree tree(Location place) {
    return BPlusTreeFactory.createBPTree(
        ComponentId.allocLocal(), new FileSet(place, NAME), RECORDS);
  }

  private static Transactional alone(BPlusTree tree) {
    return TransactionalFactory.createTransactional(Journal.create(Location.mem()), tree);
  }

  private static Record record(int number) {
    byte[] key = new byte[RECORDS.keyLength()];
    ByteBuffer.wrap(key).putInt(12, number);
    return RECORDS.create(key);
  }

  private static Integer number(Record record) {
    return ByteBuffer.wrap(record.getKey()).getInt(12);
  }
}
