// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.chancery.analysis.coverage.CoveredDays;
import org.chancery.analysis.effect.Block;
import org.chancery.analysis.effect.Sample;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Period;

/** The incidents of a window in blocks of covered days, in which bursts show. */
final class Blocks {
  private static final int DAYS = 7;

  private final NavigableMap<LocalDate, Running> byFirstDay = new TreeMap<>();

  private Blocks(CoveredDays coverage, Period window, ToDoubleFunction<Period> exposure) {
    for (Period days : coverage.blocks(window, DAYS)) {
      double looked = exposure.applyAsDouble(days);
      if (looked > 0) {
        byFirstDay.put(days.first(), new Running(days, looked));
      }
    }
  }

  /**
   * The sample of a window.
   *
   * @param incidents those of selective sources, and those whose date fits into no block, are
   *     passed over
   * @param weight of an incident; none where it has no part in the measure
   * @param greatest the greatest weight that an incident can have
   * @param exposure how much was looked at in a block; 0 leaves it out
   * @param withoutBusiest whether the block with most incidents is left out
   * @return empty if no day is covered
   */
  static Optional<Sample> of(
      CoveredDays coverage,
      Period window,
      List<Incident> incidents,
      Function<Incident, OptionalDouble> weight,
      double greatest,
      ToDoubleFunction<Period> exposure,
      boolean withoutBusiest) {
    Blocks blocks = new Blocks(coverage, window, exposure);
    double most = greatest;
    for (Incident incident : incidents) {
      OptionalDouble its = incident.selective() ? OptionalDouble.empty() : weight.apply(incident);
      if (its.isPresent()) {
        blocks.add(incident, its.getAsDouble());
        most = Math.max(most, Math.abs(its.getAsDouble()));
      }
    }
    List<Block> all = blocks.all(withoutBusiest);
    return all.isEmpty() ? Optional.empty() : Optional.of(new Sample(all, most));
  }

  private void add(Incident incident, double weight) {
    Map.Entry<LocalDate, Running> at = byFirstDay.floorEntry(incident.date().earliest());
    if (at != null && incident.date().within(at.getValue().days)) {
      at.getValue().add(weight);
    }
  }

  private List<Block> all(boolean withoutBusiest) {
    List<Running> kept = new ArrayList<>(byFirstDay.values());
    if (withoutBusiest && kept.size() > 1) {
      kept.stream().max(Comparator.comparingInt(one -> one.incidents)).ifPresent(kept::remove);
    }
    return kept.stream().map(Running::block).toList();
  }

  private static final class Running {
    private final Period days;
    private final double exposure;
    private int incidents;
    private double amount;
    private double squares;

    Running(Period days, double exposure) {
      this.days = days;
      this.exposure = exposure;
    }

    void add(double weight) {
      incidents++;
      amount += weight;
      squares += weight * weight;
    }

    Block block() {
      return new Block(exposure, incidents, amount, squares);
    }
  }
}
