// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.relation;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Period;

/**
 * Incidents that fit into no cell, spread evenly over the days of their dates. Each gives weights
 * that add up to 1, over the cells and the time outside them. To be drawn apart: nothing here is an
 * observation, and nothing here is counted anywhere else.
 *
 * @param cells for each cell of the course, the weights that fall into it
 * @param outside the weights that fall outside the period
 * @param spread numbers of the incidents that were spread, in order
 * @param open numbers of the incidents whose date is open at an end, so that they cannot be spread
 */
public record Imputation(List<Weights> cells, Weights outside, List<Long> spread, List<Long> open) {
  public Imputation {
    cells = List.copyOf(cells);
    spread = List.copyOf(spread);
    open = List.copyOf(open);
  }

  /**
   * Sums of weights; an incident of weight 1 lies here for certain.
   *
   * @param cooperative of incidents of cooperation
   * @param conflictual of incidents of conflict
   * @param unclassified of incidents without a quad class
   */
  public record Weights(double cooperative, double conflictual, double unclassified) {
    static final Weights NONE = new Weights(0, 0, 0);

    /** All three. */
    public double total() {
      return cooperative + conflictual + unclassified;
    }

    Weights plus(Incident incident, double weight) {
      if (incident.act().quad().isEmpty()) {
        return new Weights(cooperative, conflictual, unclassified + weight);
      }
      return incident.act().quad().get().cooperative()
          ? new Weights(cooperative + weight, conflictual, unclassified)
          : new Weights(cooperative, conflictual + weight, unclassified);
    }
  }

  static Imputation of(List<Period> periods, List<Incident> notPlaced) {
    List<Weights> cells = new ArrayList<>(periods.stream().map(period -> Weights.NONE).toList());
    Weights outside = Weights.NONE;
    List<Incident> spread = notPlaced.stream().filter(incident -> !incident.date().open()).toList();
    for (Incident incident : spread) {
      Period range = incident.date().range().orElseThrow();
      long inside = 0;
      for (int i = 0; i < periods.size(); i++) {
        long days = range.intersection(periods.get(i)).map(Period::days).orElse(0L);
        cells.set(i, cells.get(i).plus(incident, (double) days / range.days()));
        inside += days;
      }
      outside = outside.plus(incident, (double) (range.days() - inside) / range.days());
    }
    return new Imputation(
        cells,
        outside,
        numbers(spread),
        numbers(notPlaced.stream().filter(incident -> incident.date().open()).toList()));
  }

  private static List<Long> numbers(List<Incident> incidents) {
    return incidents.stream().map(Incident::number).toList();
  }
}
