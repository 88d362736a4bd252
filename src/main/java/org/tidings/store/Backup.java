package org.tidings.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.apache.commons.io.file.PathUtils;
import org.apache.commons.io.input.ProxyInputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.tidings.store.tdb.TdbConnection;

/** A store as one file of gzipped N-Quads, the ledger in the default graph, and the way back. */
final class Backup {

  private static final int BUFFER_BYTES = 1 << 16;

  private final GraphStore store;

  Backup(GraphStore store) {
    this.store = store;
  }

  /** Writes beside the file first, so that a backup that is there is whole. */
  void write(Path file) throws StoreException {
    String action = "cannot write the backup " + file;
    Path whole = file.toAbsolutePath();
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    try {
      store.inRead(action, dataset -> writeAll(dataset, part));
      Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | UncheckedIOException e) {
      deleteQuietly(part, e);
      throw TdbFailure.explain(action, e);
    }
  }

  private static Path writeAll(DatasetGraph dataset, Path file) {
    try (OutputStream out =
        new BufferedOutputStream(
            new GZIPOutputStream(Files.newOutputStream(file), BUFFER_BYTES), BUFFER_BYTES)) {
      StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
      writer.start();
      StreamRDFOps.sendQuadsToStream(dataset.find(), writer);
      writer.finish();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteQuietly(Path file, Exception cause) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  /** Loads into a folder beside the target first, so that a store that is there is whole. */
  static void restore(Path backup, Path directory) throws StoreException {
    String action = "cannot restore %s into %s".formatted(backup, directory);
    Path whole = directory.toAbsolutePath();
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    try {
      checkFree(whole, action);
      deleteTree(part);
      Files.createDirectories(part);
      try {
        load(backup, part);
        checkIsStore(part, action);
        Files.deleteIfExists(whole);
        Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        deleteTree(part);
      }
    } catch (RiotException | RuntimeIOException | ZipException e) {
      throw new StoreException(
          action, "the file is damaged: " + e.getMessage(), "use another backup", e);
    } catch (IOException | RuntimeException | InternalError e) {
      throw TdbFailure.explain(action, e);
    }
  }

  private static void deleteTree(Path directory) throws IOException {
    if (Files.exists(directory)) {
      PathUtils.delete(directory);
    }
  }

  private static void checkIsStore(Path directory, String action) throws StoreException {
    try {
      GraphStore.open(directory).close();
    } catch (StoreException e) {
      throw new StoreException(
          action, "the file is no backup of a Tidings store", "use another backup", e);
    }
  }

  private static void checkFree(Path directory, String action) throws IOException, StoreException {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> files = Files.list(directory)) {
      if (files.findAny().isPresent()) {
        throw new StoreException(
            action, "there are files in that folder", "name a folder that is not there yet");
      }
    }
  }

  private static void load(Path backup, Path directory) throws IOException {
    TdbConnection connection = TdbConnection.connect(directory);
    try (InputStream in =
        new UncutStream(
            new GZIPInputStream(
                new BufferedInputStream(Files.newInputStream(backup), BUFFER_BYTES),
                BUFFER_BYTES))) {
      DatasetGraph dataset = connection.dataset();
      Txn.executeWrite(
          dataset,
          () ->
              RDFParser.source(in)
                  .lang(Lang.NQUADS)
                  .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                  .parse(StreamRDFLib.dataset(dataset)));
    } finally {
      connection.disconnect();
    }
  }

  /** Jena's readers take an EOFException, which a cut gzip file gives, for the end of the file. */
  private static final class UncutStream extends ProxyInputStream {
    UncutStream(InputStream in) {
      super(in);
    }

    @Override
    protected void handleIOException(IOException e) throws IOException {
      throw e instanceof EOFException ? new IOException("it ends too early", e) : e;
    }
  }
}
