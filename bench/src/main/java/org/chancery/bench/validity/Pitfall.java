// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Expectation.Course;
import org.chancery.analysis.claim.Quantity;
import org.chancery.analysis.measure.Measure;
import org.chancery.analysis.trial.Docket;
import org.chancery.model.time.Period;

/** Ways in which a record makes believe that the relation with a partner has changed. */
enum Pitfall {
  BURSTS("bursts", "as many acts in both years, in bursts of a week", "counts as independent acts"),
  RE_REPORTED(
      "re-reporting", "each act of the later year is reported three times", "counts reports"),
  MIRRORED(
      "mirror codings", "two in five acts of the later year are coded both ways", "counts codings"),
  MISSING("missing months", "four months of the later year are lacking", "reads them as noughts"),
  UNEQUAL("unequal windows", "a year against half a year", "compares counts"),
  LOUD_SOURCE(
      "one loud source",
      "in the later year one source tells as many acts again, that no other tells",
      "counts acts of all sources"),
  GROWING("growing volume", "the whole record doubles in the later year", "counts acts"),
  GROWING_SHARE(
      "growing volume, as dependence",
      "the same, the claim being about the partner's share",
      "counts acts");

  private static final double A_YEAR = 60;
  private static final double CONFLICT = 0.3;
  private static final Period HALF =
      new Period(MadeRecord.LATER.first(), LocalDate.of(2002, 6, 30));
  private static final LocalDate GAP_ENDS = LocalDate.of(2002, 4, 28);
  private static final String LOUD = "loud.example";

  private final String label;
  private final String made;
  private final String naive;

  Pitfall(String label, String made, String naive) {
    this.label = label;
    this.made = made;
    this.naive = naive;
  }

  /** The name on the page. */
  String label() {
    return label;
  }

  /** How it is made. */
  String made() {
    return made;
  }

  /** What the naive reader does. */
  String naive() {
    return naive;
  }

  /** Whether a change is decided, by us and by a naive reader, though there is none. */
  Decided decided(Chance chance) {
    MadeRecord record = new MadeRecord(chance);
    plant(record);
    Docket docket = this == MISSING ? record.docket(watched()) : record.docket();
    boolean ours =
        switch (Verdicts.verdict(expectation(), docket)) {
          case SUPPORTED, CONTRADICTED, OWN_SOURCE -> true;
          case MIXED, UNDECIDED -> false;
        };
    return new Decided(
        ours,
        NaiveReading.decides(
            record.rows(MadeRecord.EARLIER, MadeRecord.PARTNER),
            record.rows(later(), MadeRecord.PARTNER)));
  }

  private void plant(MadeRecord record) {
    Pace pace = new Pace(A_YEAR / MadeRecord.WEEKS, this == BURSTS ? 3 : 1, 1, CONFLICT);
    Pace growing = pace.times(2);
    record.add(MadeRecord.PARTNER, MadeRecord.EARLIER, pace, chance -> 1);
    switch (this) {
      case BURSTS, UNEQUAL -> record.add(MadeRecord.PARTNER, MadeRecord.LATER, pace, chance -> 1);
      case RE_REPORTED -> record.add(MadeRecord.PARTNER, MadeRecord.LATER, pace, chance -> 3);
      case MIRRORED ->
          record.add(
              MadeRecord.PARTNER, MadeRecord.LATER, pace, chance -> chance.happens(0.4) ? 2 : 1);
      case MISSING ->
          record.add(
              MadeRecord.PARTNER,
              new Period(GAP_ENDS.plusDays(1), MadeRecord.LATER.last()),
              pace,
              chance -> 1);
      case LOUD_SOURCE -> {
        record.add(MadeRecord.PARTNER, MadeRecord.LATER, pace, chance -> 1);
        record.addOf(LOUD, MadeRecord.PARTNER, MadeRecord.LATER, pace);
      }
      case GROWING, GROWING_SHARE -> {
        record.add(MadeRecord.PARTNER, MadeRecord.LATER, growing, chance -> 1);
        record.addOthers(MadeRecord.EARLIER, pace);
        record.addOthers(MadeRecord.LATER, growing);
        record.grow(2);
      }
    }
  }

  private Expectation expectation() {
    Quantity quantity =
        this == GROWING_SHARE
            ? new Quantity.OfActor(
                MadeRecord.FOCUS, Quantity.Whole.DEPENDENCE, Optional.of(MadeRecord.PARTNER))
            : Plot.quantity(Measure.INCIDENTS, MadeRecord.PARTNER);
    return new Expectation.Change(quantity, Course.RISES, MadeRecord.EARLIER, later(), 0);
  }

  private Period later() {
    return this == UNEQUAL ? HALF : MadeRecord.LATER;
  }

  private static List<Period> watched() {
    return List.of(
        new Period(MadeRecord.ALL.first(), MadeRecord.EARLIER.last()),
        new Period(GAP_ENDS.plusDays(1), MadeRecord.ALL.last()));
  }

  /**
   * Whether a change is decided.
   *
   * @param ours by our verdict
   * @param naive by the naive reading
   */
  record Decided(boolean ours, boolean naive) {}
}
