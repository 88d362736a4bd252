package org.tidings.fetch.http;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a server answered. The bytes are shared, not copied: nobody writes to them. */
public final class WebAnswer {

  /** A header. */
  public record Field(String name, String value) {}

  private final int status;
  private final String reason;
  private final List<Field> headers;
  private final byte[] body;
  private final Optional<InetAddress> server;

  /**
   * @param headers as they came, without those of the connection
   * @param body as it came, packed where the headers say so
   * @param server that answered
   */
  public WebAnswer(
      int status, String reason, List<Field> headers, byte[] body, Optional<InetAddress> server) {
    this.status = status;
    this.reason = reason;
    this.headers = List.copyOf(headers);
    this.body = body;
    this.server = server;
  }

  public int status() {
    return status;
  }

  /** The words beside the status. */
  public String reason() {
    return reason;
  }

  public List<Field> headers() {
    return headers;
  }

  /** The first header of that name. */
  public Optional<String> header(String name) {
    return headers.stream()
        .filter(field -> field.name().equalsIgnoreCase(name))
        .map(Field::value)
        .findFirst();
  }

  /** The media type without parameters, in small letters; empty where none is told. */
  public String mediaType() {
    String type = header("Content-Type").orElse("");
    return type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
  }

  /** What to say when asking for it again. */
  public Validators validators() {
    return new Validators(header("ETag"), header("Last-Modified"));
  }

  /** The body as it came, shared: not to be written to. */
  public byte[] body() {
    return body;
  }

  /** Who answered, if that is known. */
  public Optional<InetAddress> server() {
    return server;
  }
}
