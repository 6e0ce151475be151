package dev.supportcheck;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.supportcheck.rule.Rule;
import dev.supportcheck.rule.RuleInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the direction in which packages depend on each other: a file travels down the pipeline and
 * never back up.
 */
class ArchitectureTest {

  private static final String BASE = "dev.supportcheck";

  /** The packages, each group only on those above it and on its own. */
  private static final List<List<String>> LAYERS =
      List.of(
          List.of("source"),
          List.of("yaml"),
          List.of("document", "language", "profile"),
          List.of("evidence"),
          List.of("rule"),
          List.of("rules", "config", "report"),
          List.of(""),
          List.of("cli"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(BASE);

  private static String[] packages(List<String> names) {
    return names.stream()
        .map(name -> name.isEmpty() ? BASE : BASE + "." + name + "..")
        .toArray(String[]::new);
  }

  @Test
  void dependenciesPointOneWay() {
    for (int i = 0; i < LAYERS.size(); i++) {
      List<String> above =
          LAYERS.subList(i + 1, LAYERS.size()).stream().flatMap(List::stream).toList();
      if (!above.isEmpty()) {
        noClasses()
            .that(resideInAnyPackage(packages(LAYERS.get(i))))
            .should()
            .dependOnClassesThat(resideInAnyPackage(packages(above)))
            .because("a file travels down the pipeline and never back up")
            .check(CLASSES);
      }
    }
  }

  @Test
  void everyPackageHasItsPlace() {
    List<String> known = LAYERS.stream().flatMap(List::stream).toList();
    for (JavaClass each : CLASSES) {
      String name = each.getPackageName().substring(BASE.length());
      String first = name.isEmpty() ? "" : name.substring(1).split("\\.")[0];
      assertEquals(true, known.contains(first), each.getName());
    }
  }

  @Test
  void noPackagesFormACycle() {
    slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void rulesSeeDocumentsAndEvidenceOnly() {
    noClasses()
        .that(resideInAPackage(BASE + ".rules.."))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.commonmark..", "org.yaml..")
        .check(CLASSES);
  }

  @Test
  void nothingKnowsMaven() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.maven..", "org.codehaus.plexus..", "javax.inject..")
        .check(CLASSES);
  }

  @Test
  void rulesAreRecordsThatAreRegistered() {
    ArchRule records =
        classes().that().implement(Rule.class).and().areNotInterfaces().should().beRecords();
    records.check(CLASSES);
    TreeSet<String> registered =
        ServiceLoader.load(Rule.class).stream()
            .map(provider -> provider.type().getName())
            .collect(Collectors.toCollection(TreeSet::new));
    TreeSet<String> present =
        CLASSES.stream()
            .filter(each -> each.isAnnotatedWith(RuleInfo.class))
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(String.join("\n", present), String.join("\n", registered));
  }

  @Test
  void rulesReadNoClock() {
    noClasses()
        .that()
        .resideInAnyPackage(
            BASE + ".rules..", BASE + ".evidence..", BASE + ".document..", BASE + ".report..")
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CLASSES);
  }

  @Test
  void namesSayWhatThingsAre() {
    noClasses()
        .should()
        .haveNameMatching(".*\\.(Abstract\\w*|\\w*(Impl|Utils?|Helper|Manager))")
        .check(CLASSES);
  }

  @Test
  void filesAreShort() throws Exception {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      List<String> longer =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> lines(file) > (file.startsWith("src/main") ? 300 : 600))
              .map(file -> file + ": " + lines(file))
              .toList();
      assertEquals("", String.join("\n", longer));
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
