package org.tidings.fetch.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.tidings.fetch.address.Reach;
import org.tidings.fetch.address.WebAddress;
import org.tidings.fetch.http.PinnedHosts.PrivateHostException;

/**
 * Gets what is at an address, as it comes: redirects are not followed, nothing is unpacked, no
 * cookie kept and nothing tried again. One request at a time.
 */
public final class WebClient implements AutoCloseable {

  private static final int LONGEST_HEADER = 16_384;
  private static final int MOST_HEADERS = 200;

  /** Of the connection, or not true of the body once it was taken out of its chunks. */
  private static final Set<String> DROPPED =
      Set.of("connection", "keep-alive", "transfer-encoding", "content-length", "trailer");

  private final CloseableHttpClient client;
  private final WebLimits limits;
  private final BooleanSupplier stop;

  /**
   * @param agent how Tidings calls itself to servers
   * @param stop asked often whether to leave off
   */
  public WebClient(String agent, Reach reach, WebLimits limits, BooleanSupplier stop) {
    this(agent, new PinnedHosts(reach, InetAddress::getAllByName), limits, stop);
  }

  WebClient(String agent, PinnedHosts hosts, WebLimits limits, BooleanSupplier stop) {
    this.client = client(agent, hosts, limits);
    this.limits = limits;
    this.stop = stop;
  }

  private static CloseableHttpClient client(String agent, PinnedHosts hosts, WebLimits limits) {
    Http1Config lines =
        Http1Config.custom()
            .setMaxLineLength(LONGEST_HEADER)
            .setMaxHeaderCount(MOST_HEADERS)
            .build();
    ConnectionConfig times =
        ConnectionConfig.custom()
            .setConnectTimeout(timeout(limits.connect()))
            .setSocketTimeout(timeout(limits.silence()))
            .build();
    return HttpClientBuilder.create()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(hosts)
                .setConnectionFactory(
                    ManagedHttpClientConnectionFactory.builder().http1Config(lines).build())
                .setDefaultConnectionConfig(times)
                .build())
        .setDefaultRequestConfig(
            RequestConfig.custom().setResponseTimeout(timeout(limits.silence())).build())
        .setUserAgent(agent)
        .disableRedirectHandling()
        .disableContentCompression()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableAutomaticRetries()
        .build();
  }

  private static Timeout timeout(Duration time) {
    return Timeout.ofMilliseconds(time.toMillis());
  }

  /**
   * Asks for what is at an address.
   *
   * @param earlier what is known of the version that is there already
   * @throws WebFailure if there is no whole answer
   */
  public WebAnswer get(WebAddress address, Validators earlier) throws WebFailure {
    HttpGet request = new HttpGet(address.uri());
    request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
    request.setHeader(HttpHeaders.ACCEPT, "text/html, application/xhtml+xml, */*;q=0.5");
    request.setHeader(HttpHeaders.ACCEPT_LANGUAGE, "en, *;q=0.1");
    earlier.etag().ifPresent(it -> request.setHeader(HttpHeaders.IF_NONE_MATCH, it));
    earlier.lastModified().ifPresent(it -> request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, it));
    HttpClientContext context = HttpClientContext.create();
    try (Deadline deadline = new Deadline(limits.whole(), stop, request::cancel)) {
      try {
        return client.execute(request, context, answer -> read(answer, request, context));
      } catch (IOException e) {
        throw failure(e, deadline);
      }
    }
  }

  private WebAnswer read(ClassicHttpResponse answer, HttpGet request, HttpClientContext context)
      throws IOException {
    byte[] body = new byte[0];
    HttpEntity entity = answer.getEntity();
    if (entity != null) {
      InputStream in = entity.getContent();
      body = in.readNBytes(limits.maxBytes());
      if (body.length == limits.maxBytes() && in.read() >= 0) {
        request.cancel();
        throw new TooLargeException(
            String.format(Locale.ROOT, "it has more than %,d bytes", limits.maxBytes()));
      }
    }
    return new WebAnswer(
        answer.getCode(),
        Optional.ofNullable(answer.getReasonPhrase()).orElse(""),
        headers(answer),
        body,
        server(context));
  }

  private static List<WebAnswer.Field> headers(ClassicHttpResponse answer) {
    List<WebAnswer.Field> fields = new ArrayList<>();
    for (Header header : answer.getHeaders()) {
      if (!DROPPED.contains(header.getName().toLowerCase(Locale.ROOT))) {
        fields.add(new WebAnswer.Field(header.getName(), header.getValue()));
      }
    }
    return fields;
  }

  private static Optional<InetAddress> server(HttpClientContext context) {
    return Optional.ofNullable(context.getEndpointDetails())
        .map(details -> details.getRemoteAddress())
        .filter(InetSocketAddress.class::isInstance)
        .map(address -> ((InetSocketAddress) address).getAddress());
  }

  private static WebFailure failure(IOException e, Deadline deadline) {
    if (deadline.isOver()) {
      return new WebFailure(deadline.reason(), false, e);
    }
    if (e instanceof PrivateHostException || e instanceof TooLargeException) {
      return new WebFailure(String.valueOf(e.getMessage()), true, e);
    }
    return new WebFailure(words(e), false, e);
  }

  private static String words(IOException e) {
    if (e instanceof UnknownHostException) {
      return "its host is not known";
    }
    if (e instanceof ConnectTimeoutException || e instanceof InterruptedIOException) {
      return "its server does not answer";
    }
    if (e instanceof SSLException) {
      return "its server cannot be trusted: " + e.getMessage();
    }
    return "its server cannot be talked to: " + e.getMessage();
  }

  @Override
  public void close() {
    client.close(CloseMode.IMMEDIATE);
  }

  private static final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    TooLargeException(String message) {
      super(message);
    }
  }
}
