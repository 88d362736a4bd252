package org.tidings.fetch.manners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tidings.fetch.address.AddressException;
import org.tidings.fetch.address.WebAddress;

class HostTurnsTest {

  /** Time that passes only in pauses. */
  private static final class Hourglass implements FetchTimer {
    private Duration now = Duration.ofSeconds(100);
    private final List<Duration> pauses = new ArrayList<>();

    @Override
    public Duration now() {
      return now;
    }

    @Override
    public void pause(Duration time) {
      pauses.add(time);
      now = now.plus(time);
    }
  }

  private final Hourglass glass = new Hourglass();
  private final HostTurns turns = new HostTurns(glass, Duration.ofSeconds(1));

  private static FetchTask task(String url) {
    try {
      return FetchTask.named(WebAddress.of(url), FetchTask.Role.PAGE);
    } catch (AddressException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Asks all that is waiting, each as soon as it may be. */
  private List<String> all() {
    List<String> order = new ArrayList<>();
    for (Optional<FetchTask> next = turns.next(); next.isPresent(); next = turns.next()) {
      order.add(next.get().address().toString());
      turns.asked(next.get());
    }
    return order;
  }

  @Test
  void pausesBetweenTwoRequestsOfAHost() {
    turns.add(task("http://a.example/1"));
    turns.add(task("http://a.example/2"));
    turns.add(task("http://a.example/3"));
    assertThat(all()).hasSize(3);
    assertThat(glass.pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
  }

  @Test
  void asksOthersInTheMeantime() {
    turns.add(task("http://a.example/1"));
    turns.add(task("http://a.example/2"));
    turns.add(task("http://b.example/1"));
    turns.add(task("http://b.example/2"));
    assertThat(all())
        .containsExactly(
            "http://a.example/1", "http://b.example/1", "http://a.example/2", "http://b.example/2");
    assertThat(glass.pauses).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void pausesForAsLongAsAHostWants() {
    turns.slowDown(task("http://a.example/1"), Duration.ofSeconds(5));
    turns.slowDown(task("http://a.example/1"), Duration.ofMillis(1));
    turns.add(task("http://a.example/1"));
    turns.add(task("http://a.example/2"));
    all();
    assertThat(glass.pauses).containsExactly(Duration.ofSeconds(5));
  }

  @Test
  void leavesAHostAloneThatAsksForIt() {
    turns.rest(task("http://a.example/1"), Duration.ofSeconds(30));
    turns.add(task("http://a.example/1"));
    turns.add(task("http://b.example/1"));
    assertThat(all()).containsExactly("http://b.example/1", "http://a.example/1");
    assertThat(glass.pauses).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void givesAHostUp() {
    turns.add(task("http://a.example/1"));
    turns.add(task("http://a.example/2"));
    turns.add(task("http://b.example/1"));
    assertThat(turns.giveUp(task("http://a.example/0"))).hasSize(2);
    assertThat(all()).containsExactly("http://b.example/1");
  }
}
