package org.tidings.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The parts of the command line, as its package-info names them. */
@AnalyzeClasses(packages = "org.tidings.cli", importOptions = ImportOption.DoNotIncludeTests.class)
final class PartsTest {

  @ArchTest
  static final ArchRule PARTS_HAVE_NO_CYCLES =
      slices().matching("org.tidings.cli.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONLY_SURROUNDINGS_SEE_THE_PROCESS =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.tidings.cli.terminal.Surroundings")
          .should()
          .callMethod(System.class, "getenv")
          .orShould()
          .accessField(System.class, "in")
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");
}
