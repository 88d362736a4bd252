package org.tidings.source.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.io.input.ProxyInputStream;
import org.tidings.source.ReadLimits;

/**
 * Unpacks gzip, but not without end: a few kilobytes can be made to unpack to terabytes.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1952">RFC 1952, GZIP file format</a>
 */
final class BoundedGunzip extends ProxyInputStream {

  /** The content is so much larger than the file that it is taken for an attack. */
  static final class BombException extends IOException {

    private static final long serialVersionUID = 1L;

    BombException(int maxExpansion) {
      super("it unpacks to more than %d times its size".formatted(maxExpansion));
    }
  }

  /** Counts what is read; says that there is more, as GZIPInputStream asks before a next member. */
  private static final class Packed extends ProxyInputStream {

    private long count;

    Packed(InputStream in) {
      super(in);
    }

    @Override
    protected void afterRead(int n) {
      count += Math.max(0, n);
    }

    @Override
    public int available() {
      return 1;
    }
  }

  private final Packed packed;
  private final ReadLimits limits;
  private long count;

  private BoundedGunzip(Packed packed, ReadLimits limits) throws IOException {
    super(new GZIPInputStream(packed, 8192));
    this.packed = packed;
    this.limits = limits;
  }

  static InputStream of(InputStream in, ReadLimits limits) throws IOException {
    return new BoundedGunzip(new Packed(in), limits);
  }

  /** Nothing for certain: who asks takes what it has before it reads on, and into a broken end. */
  @Override
  public int available() {
    return 0;
  }

  @Override
  protected void afterRead(int n) throws BombException {
    count += Math.max(0, n);
    if (limits.isBomb(count, packed.count)) {
      throw new BombException(limits.maxExpansion());
    }
  }
}
