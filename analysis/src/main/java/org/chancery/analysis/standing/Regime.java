// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.standing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.analysis.series.Reading;
import org.chancery.model.actor.ActorId;
import org.chancery.model.time.Edtf;

/**
 * Sanctions of one actor against another, from the act that opened them to the one that ended them.
 * It describes the record. Codebooks do not tell easing from lifting: the first easing is taken for
 * the end, and what is imposed after it opens another regime.
 *
 * @param sender who holds them
 * @param target against whom
 * @param opened when the first was imposed
 * @param ended when they were eased; empty if nothing on record ends them
 * @param imposing numbers of the acts that opened and widened them, in order; at least one
 * @param easing number of the act that ended them; empty as {@code ended} is
 * @param selective whether only selective sources tell of any of these acts
 */
public record Regime(
    ActorId sender,
    ActorId target,
    Edtf opened,
    Optional<Edtf> ended,
    List<Long> imposing,
    Optional<Long> easing,
    boolean selective) {
  public Regime {
    requireNonNull(sender, "sender");
    requireNonNull(target, "target");
    requireNonNull(opened, "opened");
    imposing = List.copyOf(imposing);
    if (imposing.isEmpty() || ended.isPresent() != easing.isPresent()) {
      throw new IllegalArgumentException("no regime of " + sender + " against " + target);
    }
  }

  /** How often it was widened after it was opened. */
  public int widened() {
    return imposing.size() - 1;
  }

  /** Whether it can have been in force on a day, whatever its dates mean. */
  public boolean possibleOn(LocalDate day) {
    return !day.isBefore(opened.earliest()) && !day.isAfter(lastPossible());
  }

  /** Whether it was in force on a day for sure. */
  public boolean certainOn(LocalDate day) {
    return !day.isBefore(opened.latest())
        && day.isBefore(ended.map(Edtf::earliest).orElse(LocalDate.MAX));
  }

  /**
   * Indicators of its target taken while it can have been in force, in order of date. They stand
   * beside it: what moved in that time need not have moved because of it.
   */
  public List<Reading> beside(List<Reading> readings) {
    return readings.stream()
        .filter(reading -> reading.actor().equals(target))
        .filter(
            reading ->
                !reading.date().earliest().isBefore(opened.earliest())
                    && !reading.date().latest().isAfter(lastPossible()))
        .sorted(Comparator.comparing(Reading::date).thenComparing(Reading::name))
        .toList();
  }

  private LocalDate lastPossible() {
    return ended.map(Edtf::latest).orElse(LocalDate.MAX);
  }
}
