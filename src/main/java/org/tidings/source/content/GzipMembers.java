package org.tidings.source.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.tidings.source.ReadLimits;

/**
 * The members of a gzip file, one after the other: a stream that ends where a member ends or breaks
 * off, until {@link #advance} finds the next. Web archives put each record into a member of its
 * own, so that a broken one costs no more than itself. A file that is not packed is one member. Not
 * thread-safe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1952">RFC 1952, GZIP file format</a>
 */
final class GzipMembers extends InputStream {

  private static final int MAGIC_1 = 0x1F;
  private static final int MAGIC_2 = 0x8B;
  private static final int DEFLATE = 8;
  private static final int HAS_CRC = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;
  private static final int KNOWN_FLAGS = 0x1F;
  private static final int LENGTH_BYTES = 4;

  private enum State {
    BEFORE,
    PLAIN,
    PACKED,
    BETWEEN,
    ENDED
  }

  private final InputStream in;
  private final ReadLimits limits;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int end;
  private long packed;
  private long unpacked;
  private State state = State.BEFORE;
  private boolean broken;

  GzipMembers(InputStream in, ReadLimits limits) {
    this.in = in;
    this.limits = limits;
  }

  /** Moves to the next member; false at the end of the file. */
  boolean advance() throws IOException {
    if (state == State.BEFORE && !startsPacked()) {
      state = State.PLAIN;
      return position < end;
    }
    if (state == State.PLAIN) {
      return false;
    }
    while (state == State.PACKED) {
      leave();
    }
    boolean found = findMember();
    state = found ? State.PACKED : State.ENDED;
    return found;
  }

  /** Whether the file is packed at all. */
  boolean isPacked() {
    return state != State.PLAIN;
  }

  /** Whether a member broke off since this was asked last. */
  boolean takeBroken() {
    boolean was = broken;
    broken = false;
    return was;
  }

  private boolean startsPacked() throws IOException {
    return fill() && (buffer[position] & 0xFF) == MAGIC_1;
  }

  /** Reads what is left of the member. */
  private void leave() throws IOException {
    transferTo(OutputStream.nullOutputStream());
  }

  private boolean findMember() throws IOException {
    int first = next();
    while (first >= 0) {
      if (first == MAGIC_1 && fill() && (buffer[position] & 0xFF) == MAGIC_2) {
        next();
        if (next() == DEFLATE && skipHeader(next())) {
          inflater.reset();
          checksum.reset();
          return true;
        }
      }
      first = next();
    }
    return false;
  }

  private boolean skipHeader(int flags) throws IOException {
    if (flags < 0 || flags > KNOWN_FLAGS) {
      return false;
    }
    skip(6);
    if ((flags & HAS_EXTRA) != 0) {
      skip(next() + 256 * next());
    }
    if ((flags & HAS_NAME) != 0) {
      skipToZero();
    }
    if ((flags & HAS_COMMENT) != 0) {
      skipToZero();
    }
    skip((flags & HAS_CRC) != 0 ? 2 : 0);
    return true;
  }

  private void skip(int bytes) throws IOException {
    int left = bytes;
    while (left > 0 && next() >= 0) {
      left--;
    }
  }

  private void skipToZero() throws IOException {
    int next = next();
    while (next > 0) {
      next = next();
    }
  }

  private int next() throws IOException {
    return fill() ? buffer[position++] & 0xFF : -1;
  }

  private boolean fill() throws IOException {
    if (position == end) {
      position = 0;
      end = Math.max(0, in.read(buffer, 0, buffer.length));
      packed += end;
    }
    return position < end;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    return switch (state) {
      case PLAIN -> plain(to, offset, length);
      case PACKED -> inflate(to, offset, length);
      case BEFORE, BETWEEN, ENDED -> -1;
    };
  }

  private int plain(byte[] to, int offset, int length) throws IOException {
    if (!fill()) {
      return -1;
    }
    int taken = Math.min(length, end - position);
    System.arraycopy(buffer, position, to, offset, taken);
    position += taken;
    return taken;
  }

  private int inflate(byte[] to, int offset, int length) throws IOException {
    try {
      while (true) {
        int taken = inflater.inflate(to, offset, length);
        if (taken > 0) {
          checksum.update(to, offset, taken);
          return counted(taken);
        }
        if (inflater.finished()) {
          giveBack();
          broken |= checksum.getValue() != toldChecksum();
          skip(LENGTH_BYTES);
          state = State.BETWEEN;
          return -1;
        }
        if (!inflater.needsInput() || !fill()) {
          broken = true;
          state = State.BETWEEN;
          return -1;
        }
        inflater.setInput(buffer, position, end - position);
        position = end;
      }
    } catch (DataFormatException e) {
      // The member ends here; whoever reads a record from it sees that it is not whole.
      giveBack();
      broken = true;
      state = State.BETWEEN;
      return -1;
    }
  }

  private long toldChecksum() throws IOException {
    long told = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      told |= (long) next() << (Byte.SIZE * i);
    }
    return told;
  }

  private void giveBack() {
    position = end - inflater.getRemaining();
  }

  private int counted(int bytes) throws BombException {
    unpacked += bytes;
    if (limits.isBomb(unpacked, packed)) {
      throw new BombException(limits);
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
