package org.tidings.server;

import java.util.Optional;
import java.util.Set;
import org.tidings.query.QueryLimits;
import org.tidings.server.protocol.Credentials;
import org.tidings.server.protocol.Loopback;

/**
 * How a server is to be run.
 *
 * @param host a name or an address of this machine to listen on
 * @param port to listen on; 0 for any that is free
 * @param limits for queries
 * @param credentials who may ask; empty for everybody who can reach the server
 */
public record ServerSettings(
    String host, int port, QueryLimits limits, Optional<Credentials> credentials) {

  private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::", "[::]");

  public ServerSettings {
    if (host.isBlank() || port < 0 || port > 65535) {
      throw new IllegalArgumentException("no place to listen on: %s:%d".formatted(host, port));
    }
  }

  /** Whether it listens on all addresses of this machine. */
  boolean listensEverywhere() {
    return EVERYWHERE.contains(host);
  }

  /** Whether programs of this machine reach it by an address that no other machine has. */
  public boolean isReachedByLoopback() {
    return listensEverywhere() || Loopback.isLoopback(host);
  }
}
