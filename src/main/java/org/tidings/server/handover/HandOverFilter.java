package org.tidings.server.handover;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.tidings.server.protocol.HostPolicy;
import org.tidings.server.protocol.PlainText;

/**
 * The requests by which articles are handed over; all others pass. It stands before the guard,
 * because it has a lock of its own: only programs of this machine that show the token come in.
 *
 * <p>{@code POST /handover} with the order begins a build and answers its name; {@code POST
 * /handover/NAME} brings documents, {@code .../end} says that these were all, {@code .../stop} that
 * the build is to end early. Each of the three answers with the report's new lines, the last of
 * them with the header {@value #ENDED}; where {@value #TAKEN} is false, the documents are to be
 * brought again, because the earlier ones are still waiting.
 */
public final class HandOverFilter implements Filter {

  static final String PATH = "/handover";
  static final String END = "/end";
  static final String STOP = "/stop";
  static final String TAKEN = "Tidings-Taken";
  static final String ENDED = "Tidings-Ended";

  private static final int MOST_OF_ORDER = 4 << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int MISDIRECTED = 421;

  private final HostPolicy hosts;
  private final AccessToken token;
  private final Deliveries deliveries;

  public HandOverFilter(HostPolicy hosts, AccessToken token, Deliveries deliveries) {
    this.hosts = hosts;
    this.token = token;
    this.deliveries = deliveries;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    String path = asked.getRequestURI();
    if (path.equals(PATH) || path.startsWith(PATH + "/")) {
      answer(asked, (HttpServletResponse) response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void answer(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
    answer.setHeader("Cache-Control", "no-store");
    answer.setHeader("X-Content-Type-Options", "nosniff");
    Optional<Refusal> refusal = refusal(asked);
    if (refusal.isPresent()) {
      refuse(refusal.get(), answer);
    } else if (asked.getRequestURI().equals(PATH)) {
      begin(asked, answer);
    } else {
      goOn(asked, answer);
    }
  }

  private record Refusal(int status, String reason) {}

  private Optional<Refusal> refusal(HttpServletRequest asked) throws IOException {
    if (!InetAddress.getByName(asked.getRemoteAddr()).isLoopbackAddress()) {
      return refusal(HttpServletResponse.SC_FORBIDDEN, "Only this machine may hand over.");
    }
    if (!hosts.admits(header(asked, "Host"))) {
      return refusal(MISDIRECTED, "This server does not go by that name.");
    }
    if (!token.admits(header(asked, "Authorization"))) {
      return refusal(HttpServletResponse.SC_UNAUTHORIZED, "Show the token of this server.");
    }
    if (!asked.getMethod().equals("POST")) {
      return refusal(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Use POST.");
    }
    return body(asked);
  }

  private static Optional<Refusal> body(HttpServletRequest asked) {
    long length = asked.getContentLengthLong();
    if (length < 0 || asked.getHeader("Transfer-Encoding") != null) {
      return refusal(HttpServletResponse.SC_LENGTH_REQUIRED, "Say how long the body is.");
    }
    if (asked.getHeader("Content-Encoding") != null) {
      return refusal(
          HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "Send the body as it is, unpacked.");
    }
    int most = asked.getRequestURI().equals(PATH) ? MOST_OF_ORDER : DocumentBatch.MOST_BYTES;
    return length > most
        ? refusal(
            HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
            "The body may have %d bytes.".formatted(most))
        : Optional.empty();
  }

  private static Optional<Refusal> refusal(int status, String reason) {
    return Optional.of(new Refusal(status, reason));
  }

  private static String header(HttpServletRequest asked, String name) {
    return Optional.ofNullable(asked.getHeader(name)).orElse("");
  }

  private void begin(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
    String order = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Optional<String> name = deliveries.begin(order);
    if (name.isEmpty()) {
      refuse(new Refusal(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Too many builds."), answer);
      return;
    }
    answer.setStatus(HttpServletResponse.SC_CREATED);
    PlainText.write(name.get(), answer);
  }

  private void goOn(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
    String rest = asked.getRequestURI().substring(PATH.length() + 1);
    int slash = rest.indexOf('/');
    String name = slash < 0 ? rest : rest.substring(0, slash);
    String step = slash < 0 ? "" : rest.substring(slash);
    Optional<Delivery> found = deliveries.find(name);
    if (found.isEmpty()) {
      refuse(new Refusal(HttpServletResponse.SC_NOT_FOUND, "There is no such build."), answer);
      return;
    }
    Delivery delivery = found.get();
    switch (step) {
      case "" -> bring(name, delivery, asked, answer);
      case END -> {
        delivery.complete();
        tell(name, delivery, PATIENCE, answer);
      }
      case STOP -> {
        delivery.stop();
        tell(name, delivery, PATIENCE, answer);
      }
      default ->
          refuse(new Refusal(HttpServletResponse.SC_NOT_FOUND, "There is no such step."), answer);
    }
  }

  private void bring(
      String name, Delivery delivery, HttpServletRequest asked, HttpServletResponse answer)
      throws IOException {
    byte[] body = asked.getInputStream().readNBytes(asked.getContentLength());
    try {
      boolean taken = delivery.offer(DocumentBatch.read(body), PATIENCE);
      answer.setHeader(TAKEN, Boolean.toString(taken));
    } catch (MalformedBatchException e) {
      refuse(
          new Refusal(HttpServletResponse.SC_BAD_REQUEST, String.valueOf(e.getMessage())), answer);
      return;
    }
    tell(name, delivery, Duration.ZERO, answer);
  }

  private void tell(String name, Delivery delivery, Duration patience, HttpServletResponse answer)
      throws IOException {
    News news = delivery.news(patience);
    if (news.ended()) {
      deliveries.forget(name);
      answer.setHeader(ENDED, "true");
    }
    PlainText.write(String.join("\n", news.lines()), answer);
  }

  private static void refuse(Refusal refusal, HttpServletResponse answer) throws IOException {
    answer.setStatus(refusal.status());
    if (refusal.status() == HttpServletResponse.SC_UNAUTHORIZED) {
      answer.setHeader("WWW-Authenticate", "Bearer realm=\"Tidings\"");
    }
    PlainText.write(refusal.reason(), answer);
  }
}
