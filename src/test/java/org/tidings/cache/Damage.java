package org.tidings.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** What disks and crashes do to files. */
public enum Damage {
  /** One bit of one byte, anywhere. */
  FLIPPED {
    @Override
    byte[] of(byte[] bytes, Random random) {
      byte[] damaged = bytes.clone();
      damaged[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
      return damaged;
    }
  },
  /** Some end is lost. */
  CUT {
    @Override
    byte[] of(byte[] bytes, Random random) {
      return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }
  },
  /** A block was never written. */
  ZEROED {
    @Override
    byte[] of(byte[] bytes, Random random) {
      byte[] damaged = bytes.clone();
      int begin = random.nextInt(bytes.length);
      Arrays.fill(damaged, begin, Math.min(bytes.length, begin + 4096), (byte) 0);
      damaged[begin] = (byte) ~bytes[begin];
      return damaged;
    }
  },
  /** Only the name is there. */
  EMPTIED {
    @Override
    byte[] of(byte[] bytes, Random random) {
      return new byte[0];
    }
  };

  private static final Random RANDOM = new Random(22);

  abstract byte[] of(byte[] bytes, Random random);

  /** Does it to a file, somewhere else each time. */
  public void to(Path file) throws IOException {
    Files.write(file, of(Files.readAllBytes(file), RANDOM));
  }
}
