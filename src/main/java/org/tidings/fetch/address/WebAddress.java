package org.tidings.fetch.address;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of something on the web, in one spelling: scheme and host in small letters, the host
 * in ASCII, without the usual port and without fragment, and all that no address may have (blanks,
 * letters with accents) written as bytes.
 *
 * @param uri absolute, with a path
 * @param host as it is looked up; a number of IPv6 without brackets
 * @param port that is connected to
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#section-6">RFC 3986, section 6</a>
 */
public record WebAddress(URI uri, String host, int port) {

  private static final int LONGEST = 4000;
  private static final int HIGHEST_PORT = 65_535;

  private static final Map<String, Integer> PORTS = Map.of("http", 80, "https", 443);

  private static final Pattern PARTS =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(?://([^/?#\\\\]*)([^#]*).*)?.*", Pattern.DOTALL);

  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^\\[\\]:@]+)(?::(\\d{1,5})?)?");

  /** What may stand in paths and queries as it is. */
  private static final String PLAIN = "/?:@!$&'()*+,;=-._~";

  /**
   * The address that was written.
   *
   * @throws AddressException if it is none of the web, or has a name and a password in it
   */
  public static WebAddress of(String written) throws AddressException {
    String text = written.strip();
    Matcher parts = PARTS.matcher(text);
    if (text.length() > LONGEST || !parts.matches()) {
      throw new AddressException("it is no address of the web");
    }
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    if (!PORTS.containsKey(scheme)) {
      throw new AddressException("only http and https are fetched");
    }
    String authority = Optional.ofNullable(parts.group(2)).orElse("");
    if (authority.contains("@")) {
      throw new AddressException("addresses with a name or a password in them are not fetched");
    }
    return of(scheme, authority, Optional.ofNullable(parts.group(3)).orElse(""));
  }

  private static WebAddress of(String scheme, String authority, String rest)
      throws AddressException {
    Matcher parts = AUTHORITY.matcher(authority);
    if (!parts.matches()) {
      throw new AddressException("it names no host");
    }
    String host = host(parts.group(1));
    int usual = PORTS.getOrDefault(scheme, 0);
    int port = parts.group(2) == null ? usual : Integer.parseInt(parts.group(2));
    if (port == 0 || port > HIGHEST_PORT) {
      throw new AddressException("its port is none");
    }
    String tail = rest.startsWith("/") ? rest : "/" + rest;
    String text = scheme + "://" + host + (port == usual ? "" : ":" + port) + escaped(tail);
    try {
      return new WebAddress(plain(new URI(text)), host.replaceAll("[\\[\\]]", ""), port);
    } catch (URISyntaxException e) {
      throw new AddressException("it is no address of the web");
    }
  }

  // Java's way also joins slashes, which may mean something.
  private static URI plain(URI uri) {
    return uri.getRawPath().contains("/.") ? uri.normalize() : uri;
  }

  private static String host(String written) throws AddressException {
    try {
      String host = written.startsWith("[") ? written : IDN.toASCII(written);
      host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
      if (!host.isEmpty()) {
        return host.toLowerCase(Locale.ROOT);
      }
    } catch (IllegalArgumentException e) {
      throw new AddressException("its host is no name");
    }
    throw new AddressException("it names no host");
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xff;
      boolean escape = b == '%' && isHex(bytes, i + 1) && isHex(bytes, i + 2);
      if (escape || isPlain((char) b)) {
        out.append((char) b);
      } else {
        out.append('%').append("%02X".formatted(b));
      }
    }
    return out.toString();
  }

  private static boolean isHex(byte[] bytes, int at) {
    return at < bytes.length && Character.digit(bytes[at], 16) >= 0;
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || PLAIN.indexOf(c) >= 0;
  }

  /**
   * The address that is meant by {@code reference} in what was found here.
   *
   * @throws AddressException if it is none of the web
   */
  public WebAddress resolve(String reference) throws AddressException {
    String text = reference.strip();
    if (PARTS.matcher(text).matches() && !text.startsWith("/")) {
      return of(text);
    }
    if (text.startsWith("//")) {
      return of(uri.getScheme() + ":" + text);
    }
    try {
      return of(uri.resolve(escaped(text.replaceFirst("#.*", ""))).toString());
    } catch (IllegalArgumentException e) {
      throw new AddressException("it is no address of the web");
    }
  }

  /** Where the same server has something else: {@code /robots.txt}. */
  public WebAddress at(String path) {
    return new WebAddress(uri.resolve(path), host, port);
  }

  /** Scheme, host and port: what robots.txt is for. */
  public String origin() {
    return at("/").toString();
  }

  @Override
  public String toString() {
    return uri.toString();
  }
}
