package org.tidings.store.tdb;

import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.block.BlockMgr;
import org.apache.jena.dboe.base.block.BlockMgrFactory;
import org.apache.jena.dboe.base.file.BufferChannel;
import org.apache.jena.dboe.base.file.FileFactory;
import org.apache.jena.dboe.base.file.FileSet;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.dboe.sys.SystemIndex;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeParams;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.dboe.transaction.TransactionalFactory;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.SystemTDB;

/** Copies one of TDB2's B+trees, packed. */
final class IndexCopy {

  // Blocks are written one after the other; only the last few are looked at again.
  private static final int CACHED_BLOCKS = 16;

  private final FileSet from;
  private final FileSet to;
  private final RecordFactory records;

  /**
   * Copies nothing yet.
   *
   * @param name of its files without what comes after the dot
   */
  IndexCopy(String name, Location from, Location to) {
    this.from = new FileSet(from, name);
    this.to = new FileSet(to, name);
    this.records = records(name);
  }

  /** Terms are found by their hashes; the records of all other indexes are terms' identifiers. */
  private static RecordFactory records(String name) {
    StoreParams params = StoreParams.getDftStoreParams();
    boolean ofTerms =
        name.equals(params.getNodeTableBaseName()) || name.equals(params.getPrefixTableBaseName());
    return ofTerms
        ? new RecordFactory(SystemTDB.LenNodeHash, SystemTDB.SizeOfNodeId)
        : new RecordFactory(name.length() * SystemTDB.SizeOfNodeId, 0);
  }

  /** Writes the copy to the disk. Returns the number of its records. */
  long write() {
    BPlusTree tree = BPlusTreeFactory.createBPTree(ComponentId.allocLocal(), from, records);
    try {
      Transactional alone =
          TransactionalFactory.createTransactional(Journal.create(Location.mem()), tree);
      return Txn.calculateRead(alone, () -> pack(tree.iterator()));
    } finally {
      tree.close();
    }
  }

  private long pack(Iterator<Record> all) {
    AtomicLong number = new AtomicLong();
    BlockMgr branches = blocks(Names.extBptTree);
    BlockMgr leaves = blocks(Names.extBptRecords);
    BufferChannel state = FileFactory.createBufferChannel(to, Names.extBptState);
    BPlusTree packed =
        BPlusTreeRewriter.packIntoBPlusTree(
            Iter.operate(all, each -> number.incrementAndGet()),
            new BPlusTreeParams(BPlusTreeParams.calcOrder(SystemIndex.BlockSize, records), records),
            records,
            state,
            branches,
            leaves);
    packed.sync();
    packed.close();
    return number.get();
  }

  private BlockMgr blocks(String extension) {
    return BlockMgrFactory.createStdFile(
        to.filename(extension), SystemIndex.BlockSize, CACHED_BLOCKS, CACHED_BLOCKS);
  }
}
