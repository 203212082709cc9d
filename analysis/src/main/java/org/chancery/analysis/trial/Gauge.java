// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.chancery.analysis.measure.Weight;
import org.chancery.analysis.verdict.Reason;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Period;

/** Measures a quantity in windows of time. */
interface Gauge {
  /**
   * A number with what it rests on.
   *
   * @param number what the data say of it
   * @param n incidents, or values, that it rests on
   */
  record Measured(ConfidenceDistribution number, int n) {}

  /** How it stands in a window; empty where nothing can be measured. */
  Optional<Measured> level(Period in, Choice choice);

  /** The later window by, or less, the earlier one; empty where nothing can be measured. */
  Optional<Measured> change(Period from, Period to, Choice choice);

  /**
   * The change that is observed, without what the data say of how sure it is: the logarithm of a
   * ratio, or a difference; empty where nothing can be measured.
   */
  OptionalDouble observed(Period from, Period to);

  /** Whether two of them are compared by their ratio, and not by their difference. */
  boolean byRatio();

  /** The unit of levels and of differences. */
  String unit();

  /** What is on record in a window in words: "14 incidents, 12.3 points a month". */
  String figures(Period in);

  /** The weights that make sense besides the main one. */
  List<Weight> otherWeights();

  /** Whether it is made of incidents, so that there are codings and sources to choose among. */
  boolean ofIncidents();

  /** The incidents of a window that have a part in it. */
  List<Incident> incidents(Period in);

  /** How much an incident raises it, or lowers it if below 0. */
  double pull(Incident incident);

  /** What stands in the way of measuring it in these windows. */
  List<Reason> obstacles(Collection<Period> windows);

  /** The works that give it, where it is not made of incidents. */
  SortedSet<String> works(Collection<Period> windows);
}
