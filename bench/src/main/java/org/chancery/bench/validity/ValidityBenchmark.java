// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Holds the measures against planted truths; {@code bench/validity.sh} starts it. */
public final class ValidityBenchmark {
  private ValidityBenchmark() {}

  /** {@code PAGE [--quick]}: the file to write, and whether to see only that everything runs. */
  public static void main(String[] arguments) throws IOException {
    boolean quick = arguments.length == 2 && "--quick".equals(arguments[1]);
    if (arguments.length != 1 && !quick) {
      System.err.println("usage: bench/validity.sh [--quick]");
      System.exit(2);
    }
    Files.writeString(Path.of(arguments[0]), page(quick ? Effort.QUICK : Effort.FULL));
  }

  /** The page. */
  static String page(Effort effort) {
    List<Section> sections = new ArrayList<>();
    for (Check check : checks()) {
      long start = System.nanoTime();
      Section section = check.run(effort);
      double seconds = (System.nanoTime() - start) / 1e9;
      System.err.println(String.format(Locale.ROOT, "%6.1f s  %s", seconds, section.title()));
      sections.add(section);
    }
    return ValidityPage.of(effort, sections);
  }

  private static List<Check> checks() {
    return List.of(
        new FalseTurns(),
        new PlantedShifts(),
        new PlantedValues(),
        new EffectCoverage(),
        new Verdicts(),
        new Pitfalls(),
        new KnownSeries());
  }
}
