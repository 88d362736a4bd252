package org.tidings.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.fetch.address.AddressException;
import org.tidings.fetch.address.Reach;
import org.tidings.fetch.address.WebAddress;

class PinnedHostsTest {

  private static PinnedHosts hosts(boolean privateNetworks, String... answers)
      throws AddressException {
    Deque<String> rest = new ArrayDeque<>(List.of(answers));
    Reach reach =
        new Reach(List.of(WebAddress.of("http://news.example/")), List.of(), privateNetworks);
    return new PinnedHosts(reach, host -> InetAddress.getAllByName(rest.remove()));
  }

  @Test
  void connectsToTheAddressThatWasLookedAt() throws Exception {
    PinnedHosts hosts = hosts(false, "8.8.8.8", "127.0.0.1");
    assertThat(hosts.resolve("news.example"))
        .extracting(InetAddress::getHostAddress)
        .containsExactly("8.8.8.8");
    assertThat(hosts.resolve("news.example"))
        .extracting(InetAddress::getHostAddress)
        .containsExactly("8.8.8.8");
  }

  @Test
  void refusesPrivateNetworks() throws Exception {
    PinnedHosts hosts = hosts(false, "10.1.2.3");
    assertThatThrownBy(() -> hosts.resolve("news.example"))
        .isInstanceOf(UnknownHostException.class)
        .hasMessageContaining("private network");
  }

  @Test
  void refusesAHostThatIsAlsoPrivate() throws Exception {
    Reach reach = new Reach(List.of(), List.of(Reach.ANY), true);
    InetAddress[] both = {InetAddress.getAllByName("8.8.8.8")[0], InetAddress.getLoopbackAddress()};
    assertThatThrownBy(() -> new PinnedHosts(reach, host -> both).resolve("both.example"))
        .hasMessageContaining("private network");
  }

  @Test
  void allowsPrivateNetworksOnlyToHostsThatWereNamed() throws Exception {
    PinnedHosts hosts = hosts(true, "10.1.2.3", "10.1.2.4");
    assertThat(hosts.resolve("news.example")).hasSize(1);
    assertThatThrownBy(() -> hosts.resolve("other.example"))
        .hasMessageContaining("private network");
  }
}
