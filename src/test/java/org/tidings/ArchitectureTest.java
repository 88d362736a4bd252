package org.tidings;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The layers and library walls of the architecture, as src/site/markdown/architecture.md draws
 * them.
 */
@AnalyzeClasses(packages = "org.tidings", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest
  static final ArchRule DATA_GOES_ONE_WAY =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("cache")
          .definedBy("org.tidings.cache..")
          .layer("source")
          .definedBy("org.tidings.source..")
          .layer("fetch")
          .definedBy("org.tidings.fetch..")
          .layer("article")
          .definedBy("org.tidings.article..")
          .layer("annotation")
          .definedBy("org.tidings.annotation..")
          .layer("clause")
          .definedBy("org.tidings.clause..")
          .layer("identity")
          .definedBy("org.tidings.identity..")
          .layer("relation")
          .definedBy("org.tidings.relation..")
          .layer("graph")
          .definedBy("org.tidings.graph..")
          .layer("pipeline")
          .definedBy("org.tidings.pipeline..")
          .layer("store")
          .definedBy("org.tidings.store..")
          .layer("story")
          .definedBy("org.tidings.story..")
          .layer("query")
          .definedBy("org.tidings.query..")
          .layer("export")
          .definedBy("org.tidings.export..")
          .layer("server")
          .definedBy("org.tidings.server..")
          .layer("build")
          .definedBy("org.tidings.build..")
          .layer("cli")
          .definedBy("org.tidings.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("fetch")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("build")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("server")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("export")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("query")
          .mayOnlyBeAccessedByLayers("export", "server", "cli")
          .whereLayer("pipeline")
          .mayOnlyBeAccessedByLayers("build", "cli")
          .whereLayer("story")
          .mayOnlyBeAccessedByLayers("build", "cli")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("story", "query", "export", "server", "build", "cli")
          .whereLayer("graph")
          .mayOnlyBeAccessedByLayers(
              "pipeline", "store", "story", "query", "export", "server", "build", "cli")
          .whereLayer("relation")
          .mayOnlyBeAccessedByLayers(
              "graph", "pipeline", "store", "story", "query", "export", "server", "build", "cli")
          .whereLayer("identity")
          .mayOnlyBeAccessedByLayers(
              "relation",
              "graph",
              "pipeline",
              "store",
              "story",
              "query",
              "export",
              "server",
              "build",
              "cli")
          .whereLayer("clause")
          .mayOnlyBeAccessedByLayers(
              "identity",
              "relation",
              "graph",
              "pipeline",
              "store",
              "query",
              "export",
              "server",
              "build",
              "cli")
          .whereLayer("cache")
          .mayOnlyBeAccessedByLayers("annotation", "identity", "pipeline")
          .whereLayer("annotation")
          .mayOnlyBeAccessedByLayers(
              "clause",
              "identity",
              "relation",
              "graph",
              "pipeline",
              "store",
              "query",
              "export",
              "server",
              "build",
              "cli");

  /** The packages of the artifact tidings-core, which has the libraries of none of the others. */
  private static final String[] CORE = {
    "org.tidings.cache..",
    "org.tidings.source..",
    "org.tidings.article..",
    "org.tidings.annotation..",
    "org.tidings.clause..",
    "org.tidings.identity..",
    "org.tidings.relation..",
    "org.tidings.graph..",
    "org.tidings.pipeline.."
  };

  @ArchTest
  static final ArchRule CORE_NEEDS_NOTHING_ELSE =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .dependOnClassesThat(resideInAPackage("org.tidings..").and(not(resideInAnyPackage(CORE))))
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.jena.tdb2..",
              "org.apache.jena.fuseki..",
              "org.eclipse.jetty..",
              "jakarta.servlet..",
              "gg.jte..",
              "org.apache.commons.cli..",
              "org.apache.hc..",
              "com.rometools..",
              "crawlercommons..",
              "org.apache.lucene..");

  /** What other programs see: the pipeline's own types, articles, graphs, and plain Java. */
  @ArchTest
  static final ArchRule PIPELINE_SHOWS_ONLY_ARTICLES_AND_GRAPHS =
      codeUnits()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("org.tidings.pipeline")
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .and()
          .arePublic()
          .should(
              showOnly(
                  resideInAnyPackage(
                          "java..",
                          "org.tidings.pipeline..",
                          "org.tidings.article",
                          "org.tidings.graph",
                          "org.apache.jena.graph")
                      .or(describe("are primitive", JavaClass::isPrimitive))));

  private static ArchCondition<JavaCodeUnit> showOnly(DescribedPredicate<JavaClass> shown) {
    return new ArchCondition<>("show only types that " + shown.getDescription()) {
      @Override
      public void check(JavaCodeUnit unit, ConditionEvents events) {
        Stream.of(
                Stream.of(unit.getRawReturnType()),
                unit.getRawParameterTypes().stream(),
                unit.getExceptionTypes().stream())
            .flatMap(Function.identity())
            .filter(type -> !shown.test(type.getBaseComponentType()))
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            unit, unit.getFullName() + " shows " + type.getName())));
      }
    };
  }

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("org.tidings.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_TALKS =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.tidings.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  /** Fetching only brings bytes; what they are is for the steps to the right of it. */
  @ArchTest
  static final ArchRule FETCHING_KNOWS_NOBODY =
      noClasses()
          .that()
          .resideInAPackage("org.tidings.fetch..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.tidings..").and(not(resideInAPackage("org.tidings.fetch.."))));

  @ArchTest
  static final ArchRule JSOUP_STAYS_IN_ARTICLE_AND_LISTING =
      wall("org.jsoup..", "org.tidings.article..", "org.tidings.fetch.listing..");

  @ArchTest
  static final ArchRule JWARC_STAYS_IN_SOURCE_AND_FETCH =
      wall("org.netpreserve..", "org.tidings.source..", "org.tidings.fetch.folder..");

  @ArchTest
  static final ArchRule HTTP_CLIENT_STAYS_IN_FETCH =
      wall("org.apache.hc..", "org.tidings.fetch.http..");

  @ArchTest
  static final ArchRule ROME_STAYS_IN_FETCH =
      wall("com.rometools..", "org.tidings.fetch.listing..");

  @ArchTest
  static final ArchRule CRAWLER_COMMONS_STAYS_IN_FETCH =
      wall("crawlercommons..", "org.tidings.fetch..");

  @ArchTest
  static final ArchRule PDFBOX_STAYS_IN_ARTICLE =
      wall("org.apache.pdfbox..", "org.tidings.article.document..");

  @ArchTest
  static final ArchRule MIME4J_STAYS_IN_ARTICLE =
      wall("org.apache.james..", "org.tidings.article.document..");

  @ArchTest
  static final ArchRule CORENLP_STAYS_IN_ANNOTATION =
      wall("edu.stanford.nlp..", "org.tidings.annotation..");

  @ArchTest
  static final ArchRule TDB_STAYS_IN_STORE = wall("org.apache.jena.tdb2..", "org.tidings.store..");

  @ArchTest
  static final ArchRule COMMONS_CLI_STAYS_IN_CLI =
      wall("org.apache.commons.cli..", "org.tidings.cli..");

  @ArchTest
  static final ArchRule FUSEKI_STAYS_IN_SERVER =
      wall("org.apache.jena.fuseki..", "org.tidings.server..");

  @ArchTest
  static final ArchRule JETTY_STAYS_IN_SERVER = wall("org.eclipse.jetty..", "org.tidings.server..");

  @ArchTest
  static final ArchRule LUCENE_STAYS_IN_SEARCH =
      wall("org.apache.lucene..", "org.tidings.server.search..");

  @ArchTest
  static final ArchRule TEMPLATES_STAY_IN_PAGE = wall("gg.jte..", "org.tidings.server.page..");

  private static ArchRule wall(String library, String... only) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(only)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true);
  }

  /** A class is known by its simple name alone. */
  @ArchTest
  static void noNameStandsTwice(JavaClasses classes) {
    Map<String, List<String>> byName =
        classes.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
    byName.values().removeIf(packages -> packages.size() == 1);
    assertThat(byName).isEmpty();
  }
}
