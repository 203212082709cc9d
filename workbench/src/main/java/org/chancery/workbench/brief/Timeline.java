// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Period;
import org.chancery.workbench.brief.evidence.Prose;

/**
 * All events of the focus, in lanes by partner. An event with several partners is in several lanes.
 *
 * @param span the days that are shown
 * @param lanes from top to bottom
 * @param remark what is left out and how many that are; empty if nothing is
 */
public record Timeline(Period span, List<Lane> lanes, Prose remark) {
  public Timeline {
    requireNonNull(span, "span");
    requireNonNull(remark, "remark");
    lanes = List.copyOf(lanes);
  }

  /**
   * The events with one partner.
   *
   * @param partner the partner
   * @param name its name
   * @param entries its events, by date
   */
  public record Lane(ActorId partner, String name, List<Entry> entries) {
    public Lane {
      requireNonNull(partner, "partner");
      requireNonNull(name, "name");
      entries = List.copyOf(entries);
    }
  }

  /**
   * An event.
   *
   * @param event the event
   * @param date when it happened
   * @param quad its quad class, where it has one
   * @param status how the source speaks of it
   * @param corrected whether a person corrected it
   * @param label what happened, in a few words
   */
  public record Entry(
      EventId event,
      Edtf date,
      Optional<QuadClass> quad,
      Status status,
      boolean corrected,
      String label) {
    public Entry {
      requireNonNull(event, "event");
      requireNonNull(date, "date");
      requireNonNull(quad, "quad");
      requireNonNull(status, "status");
      requireNonNull(label, "label");
    }
  }
}
