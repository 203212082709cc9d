// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.analysis.series.Series;
import org.chancery.analysis.turn.Segmentation;
import org.chancery.analysis.turn.TurningPoint;
import org.chancery.analysis.turn.TurningPoints;
import org.chancery.model.time.Grain;

/** Series whose turning points everybody knows. */
final class KnownSeries implements Check {
  private static final double LEVEL = 0.90;

  @Override
  public Section run(Effort effort) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("series", "turn", "90 % interval", "before", "after", "size"));
    List<Target> targets = new ArrayList<>();
    known("Nile at Aswan", "nile.txt", Series.Kind.VALUES, 1897, 1899, rows, targets);
    known("coal-mining disasters", "coal.txt", Series.Kind.COUNTS, 1886, 1894, rows, targets);
    return new Section(
        "Known series",
        """
        The flow of the Nile at Aswan, 1871 to 1970, fell after 1898, so that 1899 begins the new \
        level (G. W. Cobb, 1978, Biometrika 65:243-251); disasters in British coal mines, 1851 to \
        1962, became fewer about 1890 (R. G. Jarrett, 1979, Biometrika 66:191-193; A. E. Raftery and \
        V. E. Akman, 1986, Biometrika 73:85-89).""",
        List.of(new Table("All turning points found", rows)),
        targets);
  }

  private static void known(
      String name,
      String resource,
      Series.Kind kind,
      int earliest,
      int latest,
      List<List<String>> rows,
      List<Target> targets) {
    Segmentation segmentation = TurningPoints.of(series(resource, kind));
    segmentation.turns().forEach(turn -> rows.add(row(name, turn)));
    boolean met =
        segmentation.turns().stream()
            .map(turn -> turn.at().first().getYear())
            .anyMatch(year -> earliest <= year && year <= latest);
    targets.add(
        new Target(
            name,
            "a turn in " + earliest + " to " + latest,
            segmentation.turns().stream()
                .map(turn -> Year.from(turn.at().first()).toString())
                .toList()
                .toString(),
            met ? Target.Result.MET : Target.Result.MISSED));
  }

  private static List<String> row(String name, TurningPoint turn) {
    return List.of(
        name,
        String.valueOf(turn.at().first().getYear()),
        turn.dates().first().getYear() + " to " + turn.dates().last().getYear(),
        Numbers.rounded(turn.before(), 1),
        Numbers.rounded(turn.after(), 1),
        String.format(
            Locale.ROOT,
            "%.2f (%.2f to %.2f)",
            turn.size().value(),
            turn.size().interval(LEVEL).low(),
            turn.size().interval(LEVEL).high()));
  }

  /** A line of the resource holds the first year; then follow the values, one for each year. */
  private static Series series(String resource, Series.Kind kind) {
    List<Double> numbers =
        text(resource)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> List.of(line.strip().split(" +")).stream())
            .map(Double::valueOf)
            .toList();
    List<Series.Observation> observations = new ArrayList<>();
    int year = numbers.get(0).intValue();
    for (double value : numbers.subList(1, numbers.size())) {
      observations.add(
          new Series.Observation(Grain.YEAR.containing(Year.of(year++).atDay(1)), value, 1));
    }
    return new Series(kind, observations);
  }

  private static String text(String resource) {
    try (InputStream in = KnownSeries.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
