package org.tidings.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tidings.query.QueryLimits;
import org.tidings.store.GraphStore;

/**
 * Takes the pictures of the README: give it the store of the samples and the folder of the images.
 */
public final class ExplorerScreenshots {

  private static final String RUSSIA = "http://localhost:3030/entity/place-Russia";
  private static final String PUTIN = "http://localhost:3030/entity/person-Vladimir-Putin";
  private static final int HEIGHT = 900;

  private ExplorerScreenshots() {}

  public static void main(String[] args) throws Exception {
    ServerSettings settings =
        new ServerSettings(
            "127.0.0.1", 0, new QueryLimits(Duration.ofMinutes(1), 1000), Optional.empty());
    try (GraphStore store = GraphStore.open(Path.of(args[0]));
        ServedStore served = ServedStore.of(store, settings);
        Browser browser = Browser.at(served.address().toString())) {
      Map<String, String> pages = new TreeMap<>();
      pages.put("entity", "/entity/person-Vladimir-Putin");
      pages.put("timeline", "/timeline?entity=" + PUTIN);
      pages.put("neighbourhood", "/neighbourhood?entity=" + RUSSIA);
      pages.put("article", "/article/tidewater-2024-11-09-signature-258365a304");
      browser.open("/contradictions");
      pages.put("fact", String.valueOf(browser.find(".more a").getDomAttribute("href")));
      for (Map.Entry<String, String> page : pages.entrySet()) {
        browser.open(page.getValue());
        browser.find(page.getKey().equals("neighbourhood") ? "#graph .node" : "h1");
        browser.screenshot(Path.of(args[1]).resolve("explorer-" + page.getKey() + ".png"), HEIGHT);
      }
    }
  }
}
