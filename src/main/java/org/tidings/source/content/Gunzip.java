package org.tidings.source.content;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.tidings.source.ReadLimits;

/**
 * A gzip file as one stream, however many members it has. A stream of the JDK calls itself for each
 * member that is empty.
 */
final class Gunzip extends InputStream {

  private final GzipMembers members;
  private boolean ended;
  private boolean broken;

  private Gunzip(GzipMembers members) {
    this.members = members;
  }

  /**
   * Unpacks {@code in}, but not without end.
   *
   * @throws IOException if it is not packed, or cannot be read
   */
  static InputStream of(InputStream in, ReadLimits limits) throws IOException {
    GzipMembers members = new GzipMembers(in, limits);
    if (!members.advance()) {
      throw new EOFException("there is nothing in it");
    }
    if (!members.isPacked()) {
      throw new ZipException("it is not packed by gzip");
    }
    return new Gunzip(members);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    int taken = ended ? -1 : members.read(to, offset, length);
    while (taken < 0 && !ended) {
      broken |= members.takeBroken();
      if (broken) {
        throw new ZipException("what was packed is broken");
      }
      ended = !members.advance();
      taken = ended ? -1 : members.read(to, offset, length);
    }
    return taken;
  }

  @Override
  public void close() throws IOException {
    members.close();
  }
}
