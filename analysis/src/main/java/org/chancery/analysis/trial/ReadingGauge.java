// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.analysis.effect.WindowEffect;
import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.chancery.analysis.measure.Weight;
import org.chancery.analysis.series.Reading;
import org.chancery.analysis.verdict.Reason;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Period;

/**
 * Measures what is published as numbers: an indicator, a distance of ideal points.
 *
 * @param name what it is called
 * @param readings its values, in order of time
 */
record ReadingGauge(String name, List<Reading> readings) implements Gauge {
  ReadingGauge {
    readings = List.copyOf(readings);
  }

  @Override
  public Optional<Measured> level(Period in, Choice choice) {
    return mean(within(choice.edges().of(in)));
  }

  /* A single value is what the source says it is: there is nothing to be unsure of but the source. */
  private static Optional<Measured> mean(List<Reading> some) {
    if (some.isEmpty()) {
      return Optional.empty();
    }
    double[] values = some.stream().mapToDouble(Reading::value).toArray();
    ConfidenceDistribution number =
        values.length == 1
            ? ConfidenceDistribution.ofDraws(values[0], values)
            : WindowEffect.values(values);
    return Optional.of(new Measured(number, values.length));
  }

  @Override
  public Optional<Measured> change(Period from, Period to, Choice choice) {
    Optional<Measured> before = mean(within(choice.edges().ofEarlier(from, to)));
    Optional<Measured> after = mean(within(choice.edges().ofLater(to, from)));
    return before.flatMap(
        one ->
            after.map(
                other -> new Measured(other.number().minus(one.number()), one.n() + other.n())));
  }

  @Override
  public OptionalDouble observed(Period from, Period to) {
    return change(from, to, Choice.MAIN)
        .map(measured -> OptionalDouble.of(measured.number().value()))
        .orElse(OptionalDouble.empty());
  }

  private List<Reading> within(Period window) {
    return readings.stream().filter(one -> one.date().within(window)).toList();
  }

  @Override
  public boolean byRatio() {
    return false;
  }

  @Override
  public String unit() {
    return readings.stream().map(Reading::unit).findFirst().orElse("");
  }

  @Override
  public String figures(Period in) {
    List<Reading> some = within(in);
    if (some.isEmpty()) {
      return "no value in " + in;
    }
    double mean = some.stream().mapToDouble(Reading::value).average().orElse(0);
    return IncidentGauge.number(mean)
        + (unit().isEmpty() ? "" : " " + unit())
        + (some.size() == 1 ? " in " : " on average of " + some.size() + " values in ")
        + in;
  }

  @Override
  public List<Weight> otherWeights() {
    return List.of();
  }

  @Override
  public boolean ofIncidents() {
    return false;
  }

  @Override
  public List<Incident> incidents(Period in) {
    return List.of();
  }

  @Override
  public double pull(Incident incident) {
    return 0;
  }

  @Override
  public List<Reason> obstacles(Collection<Period> windows) {
    return windows.stream()
        .filter(window -> within(window).isEmpty())
        .map(
            window ->
                new Reason(
                    Reason.Kind.PERIOD_NOT_COVERED,
                    "There is no value of " + name + " wholly within " + window + "."))
        .toList();
  }

  @Override
  public SortedSet<String> works(Collection<Period> windows) {
    SortedSet<String> works = new TreeSet<>();
    windows.forEach(window -> within(window).forEach(one -> works.add(one.source())));
    return works;
  }
}
