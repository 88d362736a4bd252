package org.tidings.fetch.manners;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.fetch.address.AddressException;
import org.tidings.fetch.address.Reach;
import org.tidings.fetch.address.WebAddress;
import org.tidings.fetch.http.Validators;
import org.tidings.fetch.http.WebAnswer;
import org.tidings.fetch.http.WebClient;
import org.tidings.fetch.http.WebFailure;

/**
 * What servers want of programs, in robots.txt. Asked once a run. Not thread-safe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</a>
 */
public final class RobotRules {

  private static final String FILE = "/robots.txt";
  private static final List<String> AGENTS = List.of("tidings");
  private static final int OK = 200;

  private final WebClient client;
  private final Reach reach;
  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
  private final Map<String, BaseRobotRules> known = new HashMap<>();

  public RobotRules(WebClient client, Reach reach) {
    this.client = client;
    this.reach = reach;
  }

  /** The rules for an address, if its server was asked. */
  public Optional<BaseRobotRules> known(WebAddress address) {
    return Optional.ofNullable(known.get(address.origin()));
  }

  /**
   * Asks the server of an address.
   *
   * @throws WebFailure if it cannot be asked; then nothing is allowed
   */
  public BaseRobotRules ask(WebAddress address) throws WebFailure {
    WebAddress file = address.at(FILE);
    WebAnswer answer = client.get(file, Validators.NONE);
    for (int hops = 0; hops < Redirect.MOST; hops++) {
      Optional<WebAddress> target = target(file, answer);
      if (target.isEmpty()) {
        break;
      }
      file = target.get();
      answer = client.get(file, Validators.NONE);
    }
    BaseRobotRules rules =
        answer.status() == OK
            ? parser.parseContent(file.toString(), answer.body(), answer.mediaType(), AGENTS)
            : parser.failedFetch(answer.status());
    known.put(address.origin(), rules);
    return rules;
  }

  private Optional<WebAddress> target(WebAddress from, WebAnswer answer) {
    try {
      Optional<WebAddress> target = Redirect.target(from, answer);
      return target.filter(it -> reach.objection(it).isEmpty());
    } catch (AddressException e) {
      return Optional.empty();
    }
  }
}
