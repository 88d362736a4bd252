package org.tidings.query.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.commons.io.output.ProxyOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Remembers that writing failed. Some of Jena's writers (RDF/XML, and everything that prints) lose
 * the exception, so a full disk or a closed pipe would look like success; others wrap it in one of
 * their own. Whoever writes through this asks {@link #failure} in the end.
 */
public final class WatchedOutput extends ProxyOutputStream {

  private @Nullable IOException failure;

  public WatchedOutput(OutputStream out) {
    super(out);
  }

  /** The first failure, if there was one. */
  public Optional<IOException> failure() {
    return Optional.ofNullable(failure);
  }

  /** Throws the first failure, if there was one. */
  public void check() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }

  /** Leaves the stream below open. */
  @Override
  public void close() throws IOException {
    flush();
  }

  @Override
  protected void handleIOException(IOException e) throws IOException {
    if (failure == null) {
      failure = e;
    }
    throw e;
  }
}
