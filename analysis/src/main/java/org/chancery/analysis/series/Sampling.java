// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.series;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.chancery.analysis.coverage.CoveredDays;
import org.chancery.analysis.effect.Block;
import org.chancery.analysis.effect.Sample;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Period;

/** A window of time in blocks of a week of covered days, in which bursts show. */
public final class Sampling {
  private static final int DAYS = 7;

  private final NavigableMap<LocalDate, Running> blocks = new TreeMap<>();

  private Sampling() {}

  /**
   * The sample that a window holds of a relation.
   *
   * @param incidents those of the relation, each once; one whose date lies in no block is left out
   * @return empty if no day of the window is covered
   */
  public static Optional<Sample> of(
      Collection<Incident> incidents,
      RelationMeasure measure,
      CoveredDays coverage,
      Period window) {
    Sampling sampling = new Sampling();
    for (Period days : coverage.blocks(window, DAYS)) {
      sampling.blocks.put(days.first(), new Running(days));
    }
    double greatest = measure.greatest();
    for (Incident incident : incidents) {
      OptionalDouble weight = measure.weigh(incident);
      if (weight.isPresent() && sampling.add(incident, weight.getAsDouble())) {
        greatest = Math.max(greatest, Math.abs(weight.getAsDouble()));
      }
    }
    return sampling.blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sample(sampling.blocks.values().stream().map(Running::block).toList(), greatest));
  }

  private boolean add(Incident incident, double weight) {
    Map.Entry<LocalDate, Running> block = blocks.floorEntry(incident.date().earliest());
    boolean placed = block != null && incident.date().within(block.getValue().days);
    if (placed && block != null) {
      block.getValue().add(weight);
    }
    return placed;
  }

  private static final class Running {
    private final Period days;
    private int incidents;
    private double amount;
    private double squares;

    Running(Period days) {
      this.days = days;
    }

    void add(double weight) {
      incidents++;
      amount += weight;
      squares += weight * weight;
    }

    Block block() {
      return new Block(days.days(), incidents, amount, squares);
    }
  }
}
