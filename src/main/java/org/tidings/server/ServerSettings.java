package org.tidings.server;

import java.util.Optional;
import org.tidings.query.QueryLimits;
import org.tidings.server.protocol.Credentials;

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

  public ServerSettings {
    if (host.isBlank() || port < 0 || port > 65535) {
      throw new IllegalArgumentException("no place to listen on: %s:%d".formatted(host, port));
    }
  }
}
