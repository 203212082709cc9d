// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.workbench.desk.Desk;
import org.chancery.workbench.desk.MeasureOptions;

/**
 * Times all measures of one actor, in one process: from the record opened to the last line handed
 * over. The first run is with everything cold; the others show what is left when it is warm.
 */
public final class MeasuresBenchmark {
  private static final int RUNS = 5;
  private static final double NANOS = 1e9;

  private MeasuresBenchmark() {}

  /** Takes the record and the actor. */
  public static void main(String[] arguments) {
    if (arguments.length != 2) {
      System.err.println("usage: bench/measures.sh RECORD ACTOR");
      System.exit(2);
    }
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    try (Desk desk = Desk.atRecord(Path.of(arguments[0]))) {
      List<Double> warm = new ArrayList<>();
      for (int run = 1; run <= RUNS; run++) {
        CountingSink lines = new CountingSink();
        long began = System.nanoTime();
        long processor = system.getProcessCpuTime();
        desk.writeMeasures(Optional.of(arguments[1]), MeasureOptions.USUAL, lines);
        double seconds = (System.nanoTime() - began) / NANOS;
        System.out.printf(
            "run %d: %d lines, %.2f s, processor %.2f s%n",
            run, lines.rows(), seconds, (system.getProcessCpuTime() - processor) / NANOS);
        if (run > 1) {
          warm.add(seconds);
        }
      }
      System.out.printf(
          "median of the warm runs: %.2f s%n", warm.stream().sorted().toList().get(RUNS / 2 - 1));
    }
  }
}
