package org.tidings.server.handover;

import java.net.URI;

/**
 * A server that takes articles.
 *
 * @param address where it listens, on this machine only
 */
public record Serving(URI address, AccessToken token) {}
