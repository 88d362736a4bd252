package org.tidings.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium without a window, driven by its own driver. */
final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ChromeDriver driver;
  private final String address;

  private Browser(ChromeDriver driver, String address) {
    this.driver = driver;
    this.address = address;
  }

  static boolean isThere() {
    return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
  }

  static Browser at(String address) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable("browser", Level.ALL);
    logs.enable("performance", Level.ALL);
    ChromeOptions options =
        new ChromeOptions()
            .setBinary(CHROMIUM.toFile())
            .addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--disable-dev-shm-usage",
                "--window-size=1280,900");
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(DRIVER.toString()))
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().implicitlyWait(PATIENCE);
    return new Browser(driver, address);
  }

  void open(String path) {
    driver.get(address.replaceFirst("/$", "") + path);
  }

  /** The first element, waited for. */
  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  String path() {
    return driver.getCurrentUrl().replace(address.replaceFirst("/$", ""), "");
  }

  String title() {
    return String.valueOf(driver.getTitle());
  }

  Object script(String code, Object... arguments) {
    return driver.executeScript(code, arguments);
  }

  void prefer(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  void screenshot(Path file, int height) throws IOException {
    driver.manage().window().setSize(new Dimension(1280, height));
    Files.createDirectories(file.getParent());
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  /** Holds that nothing went wrong in the browser, and that it asked this server only. */
  void assertQuiet() {
    List<String> problems =
        StreamSupport.stream(driver.manage().logs().get("browser").spliterator(), false)
            .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
            .map(LogEntry::getMessage)
            .toList();
    assertThat(problems).isEmpty();
    List<String> elsewhere =
        StreamSupport.stream(driver.manage().logs().get("performance").spliterator(), false)
            .map(entry -> JsonParser.parseString(entry.getMessage()).getAsJsonObject())
            .map(entry -> entry.getAsJsonObject("message"))
            .filter(it -> it.get("method").getAsString().equals("Network.requestWillBeSent"))
            .map(it -> requested(it.getAsJsonObject("params")))
            .filter(url -> !url.startsWith(address) && !url.matches("(data|blob|about|chrome):.*"))
            .toList();
    assertThat(elsewhere).isEmpty();
  }

  private static String requested(JsonObject event) {
    return event.getAsJsonObject("request").get("url").getAsString();
  }

  /** What axe-core finds that is serious or worse, as rule and element. */
  List<?> seriousFindings() throws IOException {
    String axe =
        Files.readString(
            Path.of("src/test/resources/org/tidings/server/axe.min.js"), StandardCharsets.UTF_8);
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    driver.executeScript(axe);
    Object found =
        driver.executeAsyncScript(
            "const done = arguments[0];"
                + "axe.run().then(r => done(r.violations"
                + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                + ".map(v => v.id + ': ' + v.nodes.map(n => n.html).slice(0, 3).join(' | '))));");
    return (List<?>) found;
  }

  @Override
  public void close() {
    driver.quit();
  }
}
