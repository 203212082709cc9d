// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The arrows of ARCHITECTURE.md, held. */
final class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.chancery");

  @Test
  void scansEveryModule() {
    Map<String, Integer> scanned = new TreeMap<>();
    CLASSES.forEach(type -> scanned.merge(type.getPackageName().split("\\.")[2], 1, Integer::sum));

    assertThat(scanned).containsKeys("model", "store", "analysis", "text", "workbench", "cli");
    assertThat(scanned.values()).allSatisfy(count -> assertThat(count).isGreaterThan(10));
    assertThat(CLASSES.size()).isGreaterThan(450);
  }

  @Test
  void modulesSeeOnlyThoseBelow() {
    ArchRule arrows =
        layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.chancery..")
            .layer("cli")
            .definedBy("org.chancery.cli..")
            .layer("workbench")
            .definedBy("org.chancery.workbench..")
            .layer("store")
            .definedBy("org.chancery.store..")
            .layer("analysis")
            .definedBy("org.chancery.analysis..")
            .layer("text")
            .definedBy("org.chancery.text..")
            .layer("model")
            .definedBy("org.chancery.model..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("workbench")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("workbench")
            .whereLayer("analysis")
            .mayOnlyBeAccessedByLayers("workbench")
            .whereLayer("text")
            .mayOnlyBeAccessedByLayers("workbench")
            .because("text, store and analysis exchange model records and never see one another");
    arrows.check(CLASSES);
  }

  @Test
  void packagesAreFreeOfCycles() {
    for (String module : List.of("model", "store", "analysis", "text", "workbench")) {
      slices()
          .matching("org.chancery." + module + ".(*)..")
          .should()
          .beFreeOfCycles()
          .because("a package is one idea, and ideas build on one another")
          .check(CLASSES);
    }
  }

  @Test
  void onlyTheCommandLineTouchesTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.chancery.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .because("standard output is for data, and the command line alone knows where it goes")
        .check(CLASSES);
  }

  @Test
  void nothingBelowTheCommandLineLooksAtTheClock() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.chancery.cli..")
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(Math.class, "random")
        .because("the same inputs give the same bytes")
        .check(CLASSES);
  }

  @Test
  void heavyDependenciesStayInOneModule() {
    Map<String, List<String>> homes =
        Map.ofEntries(
            Map.entry("org.duckdb..", List.of("org.chancery.store..")),
            Map.entry("org.hipparchus..", List.of("org.chancery.analysis..")),
            Map.entry("edu.stanford.nlp..", List.of("org.chancery.text..")),
            Map.entry("org.apache.pdfbox..", List.of("org.chancery.text.document..")),
            Map.entry("org.jsoup..", List.of("org.chancery.text.document..")),
            Map.entry("ai.onnxruntime..", List.of("org.chancery.text.opinion..")),
            Map.entry("picocli..", List.of("org.chancery.cli..")),
            Map.entry("org.snakeyaml..", List.of("org.chancery.workbench..")),
            // JSON stands in case folders and in news alike.
            Map.entry(
                "tools.jackson..", List.of("org.chancery.workbench..", "org.chancery.text..")),
            Map.entry("org.jbibtex..", List.of("org.chancery.workbench..")),
            // A module that only its own profile builds, and checks; nothing knows it.
            Map.entry("org.apache.spark..", List.of("org.chancery.spark..")),
            Map.entry("org.chancery.spark..", List.of("org.chancery.spark..")));
    homes.forEach(
        (library, home) ->
            noClasses()
                .that()
                .resideOutsideOfPackages(home.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(library + " is shut in " + home)
                .check(CLASSES));
  }

  @Test
  void onlyOnePackageSeesTheParser() {
    noClasses()
        .that()
        .resideInAPackage("org.chancery.text..")
        .and()
        .resideOutsideOfPackages("org.chancery.text.language..", "org.chancery.text.relation..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford.nlp..")
        .because("CoreNLP stands behind words and sentences of our own")
        .check(CLASSES);
  }

  @Test
  void newFilesAreNamedByPath() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(java.io.File.class)
        .because("java.nio.file says what went wrong, java.io.File does not")
        .check(CLASSES);
  }

  @Test
  void classesAreFinalUnlessTheyAreMeantToBeExtended() {
    classes()
        .that(areOrdinary())
        .should()
        .haveModifier(JavaModifier.FINAL)
        .because("a class that can be extended is a promise nobody made")
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> areOrdinary() {
    return DescribedPredicate.describe(
        "are ordinary classes",
        type ->
            !type.isInterface()
                && !type.isEnum()
                && !type.isAnnotation()
                && !type.isAnonymousClass()
                && !type.getName().endsWith("package-info")
                && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                && !type.getModifiers().contains(JavaModifier.SYNTHETIC)
                && (type.getEnclosingClass().isEmpty()
                    || !type.getEnclosingClass().get().isEnum()));
  }
}
