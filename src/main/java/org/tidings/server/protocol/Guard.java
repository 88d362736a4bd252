package org.tidings.server.protocol;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Stands before everything: refuses requests for other hosts, without the password where there is
 * one, and with too large a body; and tells browsers to load nothing from elsewhere.
 */
public final class Guard implements Filter {

  /** Nothing but this server's own files, no frames, no forms to elsewhere. */
  public static final String CONTENT_SECURITY_POLICY =
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private static final int MISDIRECTED = 421;

  /** TRACE would send a browser's secrets back to whoever made it ask. */
  private static final Set<String> REFUSED_METHODS = Set.of("TRACE", "TRACK", "CONNECT");

  private static final String FORM = "application/x-www-form-urlencoded";

  private final HostPolicy hosts;
  private final Optional<Credentials> credentials;
  private final BodyLimits bodies;

  /** How many bytes a request may bring, by its path. */
  @FunctionalInterface
  public interface BodyLimits {
    long limit(String path);
  }

  public Guard(HostPolicy hosts, Optional<Credentials> credentials, BodyLimits bodies) {
    this.hosts = hosts;
    this.credentials = credentials;
    this.bodies = bodies;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    setHeaders(answer);
    Optional<Refusal> refusal = refusal(asked);
    if (refusal.isEmpty()) {
      chain.doFilter(request, response);
    } else {
      send(refusal.get(), answer);
    }
  }

  private record Refusal(int status, String reason) {}

  private static void setHeaders(HttpServletResponse answer) {
    answer.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("Referrer-Policy", "no-referrer");
    answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  }

  private Optional<Refusal> refusal(HttpServletRequest asked) {
    String host = Optional.ofNullable(asked.getHeader("Host")).orElse("");
    if (!hosts.admits(host)) {
      return Optional.of(new Refusal(MISDIRECTED, "This server does not go by that name."));
    }
    if (REFUSED_METHODS.contains(asked.getMethod().toUpperCase(Locale.ROOT))) {
      return Optional.of(
          new Refusal(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Use GET, HEAD or POST."));
    }
    String authorization = Optional.ofNullable(asked.getHeader("Authorization")).orElse("");
    if (credentials.isPresent() && !credentials.get().admit(authorization)) {
      return Optional.of(
          new Refusal(HttpServletResponse.SC_UNAUTHORIZED, "This server wants a password."));
    }
    return body(asked);
  }

  private Optional<Refusal> body(HttpServletRequest asked) {
    if (asked.getHeader("Transfer-Encoding") != null) {
      return Optional.of(
          new Refusal(HttpServletResponse.SC_LENGTH_REQUIRED, "Say how long the body is."));
    }
    if (asked.getHeader("Content-Encoding") != null) {
      return Optional.of(
          new Refusal(
              HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "Send the body as it is, unpacked."));
    }
    long most = bodies.limit(asked.getRequestURI());
    if (asked.getContentLengthLong() > most) {
      return Optional.of(
          new Refusal(
              HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
              "The body may have %d bytes.".formatted(most)));
    }
    return parameters(asked);
  }

  // Jetty reads them when they are first asked for, and throws where there are too many or where
  // they are not encoded as they should be.
  private static Optional<Refusal> parameters(HttpServletRequest asked) {
    String type = Optional.ofNullable(asked.getContentType()).orElse("");
    if (asked.getQueryString() == null && !type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
      return Optional.empty();
    }
    try {
      asked.getParameterMap();
      return Optional.empty();
    } catch (IllegalStateException | IllegalArgumentException e) {
      return Optional.of(
          new Refusal(
              HttpServletResponse.SC_BAD_REQUEST,
              "The parameters are too many, or not encoded as a form's."));
    }
  }

  private static void send(Refusal refusal, HttpServletResponse answer) throws IOException {
    answer.setStatus(refusal.status());
    if (refusal.status() == HttpServletResponse.SC_UNAUTHORIZED) {
      answer.setHeader("WWW-Authenticate", "Basic realm=\"Tidings\", charset=\"UTF-8\"");
    }
    PlainText.write(refusal.reason(), answer);
  }
}
