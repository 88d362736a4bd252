package org.tidings.server.protocol;

import java.util.Locale;

/** The addresses that only programs of the same machine can reach. */
public final class Loopback {

  private Loopback() {}

  /** Whether a host, given as a name or an address, is this machine seen from itself. */
  public static boolean isLoopback(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return name.equals("localhost")
        || name.matches("127(\\.[0-9]{1,3}){3}")
        || name.equals("::1")
        || name.equals("[::1]");
  }
}
