// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.fault.ChanceryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark is started from beside the ordinary distribution, and is no part of it. */
final class SparkCommandsTest {
  private static final List<String> ORDINARY =
      List.of("model", "store", "analysis", "text", "workbench", "cli", "bench");

  @TempDir private Path home = Path.of("");

  private Path built(String name) throws IOException {
    Path file = home.resolve("spark/target").resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, "");
  }

  private Path sparkHome(String release) throws IOException {
    Path sparkHome = home.resolve("spark-4");
    Path submit = sparkHome.resolve("bin/spark-submit");
    Files.createDirectories(submit.resolveSibling("."));
    Files.writeString(submit, "#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + home + "/given'\nexit 3\n");
    Files.setPosixFilePermissions(submit, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(sparkHome.resolve("RELEASE"), release);
    return sparkHome;
  }

  private static SparkProgram.Start rollup(String master) {
    return new SparkProgram.Start(
        List.of("rollup", "r", "--out", "o"), master, List.of("models.jar"));
  }

  @Test
  void saysHowToBuildItWhereItIsNotBuilt() {
    Terminal.Outcome outcome = Terminal.run("spark", "rollup", "r", "--out", "sums");

    assertThat(outcome.code()).isEqualTo(6);
    assertThat(outcome.err()).contains("./mvnw -Pspark", "-pl spark -am package");
  }

  @Test
  void startsItsOwnJarWithTheSparkThatWasFetched() throws IOException {
    Path jar = built("chancery-spark.jar");

    List<String> command = new SparkProgram(home, Map.of()).command(rollup("local[2]"));

    assertThat(command)
        .startsWith(Path.of(System.getProperty("java.home"), "bin", "java").toString())
        .contains("@" + jar.resolveSibling("java.options"), "-Dspark.master=local[2]")
        .contains(jar + ":" + jar.resolveSibling("lib/*") + ":models.jar")
        .endsWith("org.chancery.spark.Main", "rollup", "r", "--out", "o");
  }

  @Test
  void submitsToTheSparkOfTheEnvironmentAndHandsOnItsExitCode() throws IOException {
    Path jar = built("chancery-spark.jar");
    String spark = sparkHome("Spark 4.0.1 built for Hadoop 3.4.1\n").toString();

    int code = new SparkProgram(home, Map.of("SPARK_HOME", spark)).run(rollup("spark://host:7077"));

    assertThat(code).isEqualTo(3);
    assertThat(Files.readAllLines(home.resolve("given")))
        .containsExactly(
            "--class",
            "org.chancery.spark.Main",
            "--master",
            "spark://host:7077",
            "--jars",
            "models.jar",
            jar.toString(),
            "rollup",
            "r",
            "--out",
            "o");
  }

  @Test
  void refusesAnotherSpark() throws IOException {
    built("chancery-spark.jar");
    String spark = sparkHome("Spark 3.5.1 built for Hadoop 3.3.4\n").toString();

    assertThatThrownBy(
            () -> new SparkProgram(home, Map.of("SPARK_HOME", spark)).command(rollup("")))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("another Spark than 4");
  }

  @Test
  void noModuleOfTheOrdinaryBuildKnowsSpark() throws IOException {
    String root = Files.readString(Terminal.root().resolve("pom.xml"));
    Matcher modules =
        Pattern.compile("<modules>(.*?)</modules>", Pattern.DOTALL)
            .matcher(root.replaceAll("(?s)<profiles>.*</profiles>", ""));

    assertThat(modules.find()).isTrue();
    assertThat(modules.group(1).replaceAll("</?module>|\\s+", " ").trim().split("\\s+"))
        .containsExactlyElementsOf(ORDINARY);
    for (String module : ORDINARY) {
      assertThat(Files.readString(Terminal.root().resolve(module).resolve("pom.xml")))
          .doesNotContain("org.apache.spark", "chancery-spark");
    }
    assertThatThrownBy(() -> Class.forName("org.apache.spark.SparkContext"))
        .as("what the command line is distributed with")
        .isInstanceOf(ClassNotFoundException.class);
  }
}
