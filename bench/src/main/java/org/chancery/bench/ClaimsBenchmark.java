// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.analysis.trial.Trial;
import org.chancery.analysis.verdict.Finding;
import org.chancery.workbench.desk.Desk;
import org.chancery.workbench.desk.MeasureOptions;

/**
 * Times each claim of a file with its specification curve, in one process, after the record is open
 * and what it has to say is gathered. All claims are heard several times; the first time is with
 * everything cold.
 */
public final class ClaimsBenchmark {
  private static final int RUNS = 3;
  private static final double MILLION = 1e6;

  private ClaimsBenchmark() {}

  /** Takes the record and the claims. */
  public static void main(String[] arguments) {
    if (arguments.length != 2) {
      System.err.println("usage: bench/claims.sh RECORD CLAIMS");
      System.exit(2);
    }
    Optional<Path> claims = Optional.of(Path.of(arguments[1]));
    try (Desk desk = Desk.atRecord(Path.of(arguments[0]))) {
      for (int run = 1; run <= RUNS; run++) {
        long began = System.nanoTime();
        Trial trial = desk.trial(claims, MeasureOptions.USUAL);
        System.out.printf("run %d: record gathered in %.0f ms%n", run, since(began));
        time(trial, run == RUNS);
      }
    }
  }

  private static void time(Trial trial, boolean each) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    List<Double> times = new ArrayList<>();
    for (String id : trial.ids()) {
      long began = System.nanoTime();
      long processor = threads.getCurrentThreadCpuTime();
      Finding finding = trial.finding(id);
      double milliseconds = since(began);
      times.add(milliseconds);
      if (each) {
        System.out.printf(
            "  %-32s %6.0f ms, processor %6.0f ms, %3d choices, %s%n",
            id,
            milliseconds,
            (threads.getCurrentThreadCpuTime() - processor) / MILLION,
            finding.curve().variations().size(),
            finding.verdict().label());
      }
    }
    List<Double> ascending = times.stream().sorted().toList();
    System.out.printf(
        "%d claims: median %.0f ms, maximum %.0f ms%n",
        ascending.size(), ascending.get(ascending.size() / 2), ascending.get(ascending.size() - 1));
  }

  private static double since(long began) {
    return (System.nanoTime() - began) / MILLION;
  }
}
