// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.contact;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;

/**
 * Who came and who went, by calendar unit. A visit whose date fits into no unit is not placed.
 *
 * @param counterpart the other side
 * @param grain the calendar unit
 * @param units the units, in order, without a gap between them
 * @param notPlaced numbers of visits in the period whose date fits into no unit
 */
public record ContactCourse(
    Counterpart counterpart, Grain grain, List<Unit> units, List<Long> notPlaced) {
  public ContactCourse {
    requireNonNull(counterpart, "counterpart");
    requireNonNull(grain, "grain");
    units = List.copyOf(units);
    notPlaced = List.copyOf(notPlaced);
  }

  /**
   * The visits of one calendar unit.
   *
   * @param period the unit
   * @param made visits of the focus actor to the counterpart
   * @param received visits of the counterpart to the focus actor
   */
  public record Unit(Period period, Visits made, Visits received) {
    public Unit {
      requireNonNull(period, "period");
      requireNonNull(made, "made");
      requireNonNull(received, "received");
    }
  }

  /** The course of the contact with a counterpart. */
  public static ContactCourse of(Dealings dealings, Counterpart counterpart, Grain grain) {
    Contact contact = Contact.of(dealings, counterpart);
    List<Period> periods = dealings.scope().period().split(grain);
    return new ContactCourse(
        counterpart,
        grain,
        periods.stream()
            .map(
                period ->
                    new Unit(
                        period, contact.made().within(period), contact.received().within(period)))
            .toList(),
        contact.directed().stream()
            .filter(visit -> periods.stream().noneMatch(visit.date()::within))
            .map(Visit::number)
            .toList());
  }
}
