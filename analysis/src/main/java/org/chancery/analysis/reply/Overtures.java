// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.reply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.measure.Measure;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Period;

/**
 * The days on which either side of a relation made moves of a kind.
 *
 * @param byFocus days of the moves of the focus actor, in order; days may repeat
 * @param byCounterpart days of the moves of the counterpart
 * @param mutual moves of both together, left out: no answer to one another
 * @param notPlaced moves left out because their date is no single day, or is uncertain
 * @param described moves left out because only selective sources tell of them
 */
public record Overtures(
    List<LocalDate> byFocus,
    List<LocalDate> byCounterpart,
    int mutual,
    int notPlaced,
    int described) {
  public Overtures {
    byFocus = List.copyOf(byFocus);
    byCounterpart = List.copyOf(byCounterpart);
  }

  /**
   * The moves of a relation.
   *
   * @param kind which incidents are moves: {@link Measure#COOPERATION} for overtures
   * @param in the stretch of time; a date that may lie outside it is not placed
   */
  public static Overtures of(Dealings dealings, Counterpart counterpart, Measure kind, Period in) {
    List<LocalDate> ours = new ArrayList<>();
    List<LocalDate> theirs = new ArrayList<>();
    int mutual = 0;
    int notPlaced = 0;
    int described = 0;
    for (Incident incident : dealings.with(counterpart)) {
      if (!kind.has(incident) || !incident.date().touches(in)) {
        continue;
      }
      if (incident.selective()) {
        described++;
      } else if (!onADay(incident)) {
        notPlaced++;
      } else if (incident.mutual()) {
        mutual++;
      } else if (incident.source().equals(dealings.scope().focus())) {
        ours.add(incident.date().earliest());
      } else {
        theirs.add(incident.date().earliest());
      }
    }
    return new Overtures(ours, theirs, mutual, notPlaced, described);
  }

  private static boolean onADay(Incident incident) {
    return incident.date().day().isPresent()
        && !incident.date().uncertain()
        && !incident.date().approximate();
  }
}
