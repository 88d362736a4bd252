package org.tidings.identity.dictionary;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells how much of a stream was read. */
final class CountedInput extends FilterInputStream {

  private final long length;
  private final ReadProgress progress;
  private long read;

  CountedInput(InputStream in, long length, ReadProgress progress) {
    super(in);
    this.length = length;
    this.progress = progress;
  }

  @Override
  public int read() throws IOException {
    int unit = super.read();
    count(unit < 0 ? 0 : 1);
    return unit;
  }

  @Override
  public int read(byte[] buffer, int offset, int most) throws IOException {
    int number = super.read(buffer, offset, most);
    count(Math.max(number, 0));
    return number;
  }

  private void count(int more) {
    read += more;
    progress.read(read, length);
  }
}
