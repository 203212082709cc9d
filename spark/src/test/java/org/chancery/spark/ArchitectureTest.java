// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows of ARCHITECTURE.md to and from this module, which the ordinary build does not see. */
final class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.chancery");

  @Test
  void scansThisModuleAndThoseBelow() {
    assertThat(
            CLASSES.stream().filter(type -> type.getPackageName().startsWith("org.chancery.spark")))
        .hasSizeGreaterThan(20);
    assertThat(CLASSES.size()).isGreaterThan(450);
  }

  @Test
  void seesWorkbenchTextStoreAndModelAlone() {
    classes()
        .that()
        .resideInAPackage("org.chancery.spark..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.chancery.spark..",
            "org.chancery.workbench..",
            "org.chancery.text..",
            "org.chancery.store..",
            "org.chancery.model..",
            "org.apache.spark..",
            "org.apache.hadoop.fs..",
            "org.apache.hadoop.conf..",
            "org.jspecify..",
            "scala..",
            "java..")
        .because("jobs are use cases like any other, on other machines")
        .check(CLASSES);
  }

  @Test
  void nothingBelowSeesIt() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.chancery.spark..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.chancery.spark..", "org.apache.spark..", "org.apache.hadoop..")
        .because("Spark is optional, and Chancery is whole without it")
        .check(CLASSES);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices()
        .matching("org.chancery.spark.(*)..")
        .should()
        .beFreeOfCycles()
        .because("a package is one idea, and ideas build on one another")
        .check(CLASSES);
  }

  @Test
  void onlyWhatIsStartedTouchesTheTerminal() {
    noClasses()
        .that()
        .resideInAPackage("org.chancery.spark..")
        .and()
        .doNotHaveFullyQualifiedName(Main.class.getName())
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .because("jobs say what they have to say to whoever started them")
        .check(CLASSES);
  }
}
