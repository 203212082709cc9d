// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/**
 * Starts the jar of the Spark module in a process of its own: through the {@code spark-submit} of
 * SPARK_HOME where that is set, or else with the Spark that was collected when the jar was built.
 * Nothing here knows a class of it.
 *
 * @param home the folder that Chancery was built in
 * @param environment the variables of the environment
 */
record SparkProgram(Path home, Map<String, String> environment) {
  private static final String MAIN = "org.chancery.spark.Main";
  private static final String HEAP = "2g";

  SparkProgram {
    environment = Map.copyOf(environment);
  }

  /**
   * What is started.
   *
   * @param job the job with its arguments
   * @param master where it runs; empty where that is for Spark to say
   * @param classPath jars that it needs beside its own
   */
  record Start(List<String> job, String master, List<String> classPath) {
    Start {
      job = List.copyOf(job);
      classPath = List.copyOf(classPath);
    }
  }

  static SparkProgram ofThisProcess() {
    Path home = Path.of(System.getProperty("chancery.home", ".")).toAbsolutePath().normalize();
    return new SparkProgram(home, System.getenv());
  }

  /**
   * Runs a job, which has this process' terminal.
   *
   * @return its exit code
   * @throws ChanceryException with {@link Fault#RESOURCE} if Spark is nowhere
   */
  int run(Start start) {
    List<String> command = command(start);
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (IOException unstartable) {
      throw ChanceryException.at(
              Fault.RESOURCE,
              command.get(0),
              "this cannot be started: " + unstartable.getMessage(),
              "Check that it is there and may be run.")
          .causedBy(unstartable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw ChanceryException.of(Fault.RESOURCE, "the job was broken off", "Start it again.")
          .causedBy(stopped);
    }
  }

  /** The words of the process that runs a job. */
  List<String> command(Start start) {
    required();
    return set("SPARK_HOME")
        .map(sparkHome -> submitting(Path.of(sparkHome), start))
        .orElseGet(() -> here(start));
  }

  /**
   * Sees that the jar is there.
   *
   * @throws ChanceryException with {@link Fault#RESOURCE} if it is not
   */
  void required() {
    if (!Files.isRegularFile(jar())) {
      throw ChanceryException.at(
          Fault.RESOURCE,
          jar().toString(),
          "Spark is no part of the ordinary build, and its part is not built here",
          "Build it once in "
              + home
              + " (it fetches some 280 MB): ./mvnw -Pspark -DskipTests -pl spark -am package");
    }
  }

  private List<String> submitting(Path sparkHome, Start start) {
    Path submit = sparkHome.resolve("bin").resolve("spark-submit");
    if (!Files.isExecutable(submit)) {
      throw unfit(sparkHome, "there is no bin/spark-submit");
    }
    if (!isSpark4(sparkHome.resolve("RELEASE"))) {
      throw unfit(sparkHome, "this is another Spark than 4");
    }
    List<String> command = new ArrayList<>(List.of(submit.toString(), "--class", MAIN));
    if (!start.master().isEmpty()) {
      command.addAll(List.of("--master", start.master()));
    }
    if (!start.classPath().isEmpty()) {
      command.addAll(List.of("--jars", String.join(",", start.classPath())));
    }
    command.add(jar().toString());
    command.addAll(start.job());
    return command;
  }

  private static ChanceryException unfit(Path sparkHome, String what) {
    return ChanceryException.at(
        Fault.RESOURCE,
        "SPARK_HOME=" + sparkHome,
        what,
        "Set it to a Spark 4, or unset it to use the Spark that was fetched with the build.");
  }

  /* A distribution says what it is in its first line; whoever built one may have left that out. */
  private static boolean isSpark4(Path release) {
    try {
      return !Files.exists(release) || Files.readString(release).startsWith("Spark 4.");
    } catch (IOException unreadable) {
      return true;
    }
  }

  private List<String> here(Start start) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + built("java.options"),
                "-Dlog4j2.configurationFile=" + built("log4j2.properties"),
                "-Xmx" + set("CHANCERY_HEAP").orElse(HEAP)));
    if (!start.master().isEmpty()) {
      command.add("-Dspark.master=" + start.master());
    }
    set("CHANCERY_JAVA_OPTIONS")
        .ifPresent(options -> command.addAll(Arrays.asList(options.strip().split("\\s+"))));
    Stream<String> own = Stream.of(jar().toString(), built("lib").resolve("*").toString());
    command.add("-cp");
    command.add(
        String.join(
            System.getProperty("path.separator"),
            Stream.concat(own, start.classPath().stream()).toList()));
    command.add(MAIN);
    command.addAll(start.job());
    return command;
  }

  private Path jar() {
    return built("chancery-spark.jar");
  }

  private Path built(String name) {
    return home.resolve("spark").resolve("target").resolve(name);
  }

  private Optional<String> set(String variable) {
    return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
  }
}
