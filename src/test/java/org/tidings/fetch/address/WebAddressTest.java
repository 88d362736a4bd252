package org.tidings.fetch.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource({
    "HTTP://Example.org:80/a/../b/./c?z=1&a=2#part, http://example.org/b/c?z=1&a=2",
    "https://example.org, https://example.org/",
    "https://example.org?x=1, https://example.org/?x=1",
    "http://example.org./a, http://example.org/a",
    "http://example.org:8080/, http://example.org:8080/",
    "https://example.org:443/a//b/, https://example.org/a//b/",
    "http://bücher.example/straße?q=ä b, http://xn--bcher-kva.example/stra%C3%9Fe?q=%C3%A4%20b",
    "http://example.org/a%2fb%zz?%E4, http://example.org/a%2fb%25zz?%E4",
    "http://example.org/?a=[1]|{}, http://example.org/?a=%5B1%5D%7C%7B%7D",
    "'  http://example.org/a\n', http://example.org/a",
    "http://example.org\\@other.example/, http://example.org/%5C@other.example/",
    "http://[2001:DB8::1]:80/x, http://[2001:db8::1]/x"
  })
  void writesAnAddressInOneWay(String written, String address) throws AddressException {
    assertThat(WebAddress.of(written)).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.org/a",
        "file:///etc/passwd",
        "jar:http://example.org/a.jar!/b",
        "javascript:alert(1)",
        "data:text/html,x",
        "https://user:secret@example.org/",
        "http://user@example.org/",
        "http:///a",
        "http:example.org",
        "http://exa mple.org/",
        "http://example.org:0/",
        "http://example.org:99999/",
        "http://example.org:8o/",
        "http://[::1/",
        "http://a:b:c/",
        "example.org",
        ""
      })
  void takesNothingElse(String written) {
    assertThatThrownBy(() -> WebAddress.of(written)).isInstanceOf(AddressException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "b.html, https://example.org/news/b.html",
    "/c?d=e f, https://example.org/c?d=e%20f",
    "../x, https://example.org/x",
    "//other.example/y, https://other.example/y",
    "http://third.example/z#top, http://third.example/z",
    "?page=2, https://example.org/news/?page=2",
    "naïve.html, https://example.org/news/na%C3%AFve.html"
  })
  void resolvesWhatIsFoundThere(String reference, String address) throws AddressException {
    WebAddress from = WebAddress.of("https://example.org/news/a.html?page=1");
    assertThat(from.resolve(reference)).hasToString(address);
  }

  @Test
  void resolvesNoOtherSchemes() throws AddressException {
    WebAddress from = WebAddress.of("https://example.org/");
    assertThatThrownBy(() -> from.resolve("mailto:a@example.org"))
        .isInstanceOf(AddressException.class);
    assertThatThrownBy(() -> from.resolve("//user:secret@example.org/"))
        .isInstanceOf(AddressException.class);
  }

  @Test
  void knowsTheServer() throws AddressException {
    WebAddress address = WebAddress.of("https://Example.org:8443/a?b");
    assertThat(address.host()).isEqualTo("example.org");
    assertThat(address.port()).isEqualTo(8443);
    assertThat(address.origin()).isEqualTo("https://example.org:8443/");
    assertThat(address.at("/robots.txt")).hasToString("https://example.org:8443/robots.txt");
    assertThat(WebAddress.of("http://[::1]/").host()).isEqualTo("::1");
  }
}
