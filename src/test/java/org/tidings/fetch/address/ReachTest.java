package org.tidings.fetch.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReachTest {

  private static WebAddress at(String written) {
    try {
      return WebAddress.of(written);
    } catch (AddressException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Reach of(String named, String... others) {
    return new Reach(List.of(at(named)), List.of(others), false);
  }

  @Test
  void asksTheHostThatWasNamedAndItsRelatives() {
    Reach reach = of("https://feeds.bbci.co.uk/news/rss.xml");
    assertThat(reach.objection(at("https://feeds.bbci.co.uk/b"))).isEmpty();
    assertThat(reach.objection(at("http://www.bbci.co.uk/b"))).isEmpty();
    assertThat(reach.objection(at("https://www.bbc.co.uk/b")))
        .hasValueSatisfying(reason -> assertThat(reason).contains("another host, www.bbc.co.uk"));
  }

  @Test
  void asksOtherHostsWhereTheUserSaysSo() {
    assertThat(of("https://a.org/", "bbc.co.uk").objection(at("https://www.bbc.co.uk/"))).isEmpty();
    assertThat(of("https://a.org/", "b.org").objection(at("https://c.org/"))).isPresent();
    assertThat(of("https://a.org/", Reach.ANY).objection(at("https://c.org/"))).isEmpty();
  }

  @Test
  void takesBlogsOfOneProviderForStrangers() {
    assertThat(of("https://one.blogspot.com/").objection(at("https://two.blogspot.com/")))
        .isPresent();
  }

  @Test
  void knowsNoRelativesOfNumbersAndNamesWithoutDots() {
    assertThat(of("http://192.0.2.1/").objection(at("http://192.0.2.2/"))).isPresent();
    assertThat(of("http://intranet/").objection(at("http://wiki/"))).isPresent();
    assertThat(of("http://intranet/").objection(at("http://intranet/a"))).isEmpty();
  }

  @Test
  void asksUnusualPortsOnlyIfTheyWereNamed() {
    assertThat(of("https://a.org/").objection(at("https://a.org:6379/"))).isPresent();
    assertThat(of("https://a.org:8443/").objection(at("https://www.a.org:8443/"))).isEmpty();
    assertThat(of("https://a.org/", Reach.ANY).objection(at("http://b.org:22/"))).isPresent();
  }

  @Test
  void letsOnlyHostsThatWereNamedBePrivate() {
    Reach closed = new Reach(List.of(at("http://intranet/")), List.of(), false);
    Reach open = new Reach(List.of(at("http://intranet/")), List.of(Reach.ANY), true);
    assertThat(closed.mayBePrivate("intranet")).isFalse();
    assertThat(open.mayBePrivate("intranet")).isTrue();
    assertThat(open.mayBePrivate("169.254.169.254")).isFalse();
  }
}
