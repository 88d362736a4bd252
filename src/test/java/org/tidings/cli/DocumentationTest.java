package org.tidings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tidings.cli.manual.Manual;
import org.tidings.cli.manual.MarkdownPage;

/** The documentation says what the program says. */
class DocumentationTest {

  private static final Path PAGES = Path.of("src/site/markdown/commands");

  private static final List<Manual> MANUALS = Commands.manuals(Commands.all());

  @TestFactory
  Stream<DynamicTest> everyCommandHasItsPage() {
    return MANUALS.stream()
        .map(manual -> DynamicTest.dynamicTest(manual.command(), () -> checkPage(manual)));
  }

  private static void checkPage(Manual manual) {
    String name = manual.command();
    assertThat(PAGES.resolve(name + ".md"))
        .as("to make it: ./tidings help --markdown %s > %s/%s.md", name, PAGES, name)
        .exists()
        .hasContent(MarkdownPage.of(manual));
  }

  @Test
  void theReadmeNamesEveryCommand() throws Exception {
    assertThat(Files.readString(Path.of("README.md")))
        .contains(MANUALS.stream().map(m -> "[`%s`]".formatted(m.command())).toList());
  }

  @Test
  void theContinuousIntegrationRunsWhatTheReadmeSays() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    List<String> commands =
        Files.readAllLines(Path.of(".ci/run")).stream()
            .filter(line -> line.startsWith("run ./"))
            .map(line -> line.substring("run ".length()))
            .toList();
    assertThat(commands).hasSize(4).allSatisfy(command -> assertThat(readme).contains(command));
  }
}
