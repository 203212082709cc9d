// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.measures;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chancery.analysis.contact.Contact;
import org.chancery.analysis.contact.VenueUse;
import org.chancery.analysis.contact.Visits;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.partner.Partner;

/** Who visits whom, at what rank, and where they meet. */
record ContactSection() implements Section {
  @Override
  public void write(Subject subject, Consumer<Line> lines) {
    for (Partner partner : subject.partners().partners()) {
      write(subject, partner.id().value(), partner.contact(), lines);
    }
    for (Counterpart camp : subject.camps()) {
      write(subject, camp.id().value(), Contact.of(subject.dealings(), camp), lines);
    }
    int hosted = subject.dealings().hosted().size();
    Line.Of of = new Line.Of("all partners", subject.scope().period());
    lines.accept(
        of.described("incidents of others hosted", Direction.EITHER, "incidents", hosted, hosted));
  }

  private static void write(Subject subject, String who, Contact contact, Consumer<Line> lines) {
    Line.Of of = new Line.Of(who, subject.scope().period());
    visits(of, "visits made", Direction.BY_FOCUS, contact.made(), lines);
    visits(of, "visits received", Direction.BY_COUNTERPART, contact.received(), lines);
    venues(of, contact.venues(), lines);
  }

  private static void visits(
      Line.Of of, String measure, Direction direction, Visits visits, Consumer<Line> lines) {
    if (visits.n() == 0) {
      return;
    }
    String ranks =
        visits.byRank().entrySet().stream()
            .map(rank -> rank.getValue() + " " + rank.getKey().label())
            .collect(Collectors.joining(", "));
    String unknown = visits.unranked() == 0 ? "" : visits.unranked() + " of unknown rank";
    lines.accept(
        of.described(measure, direction, "visits", visits.n(), visits.n())
            .noting(ranks + (ranks.isEmpty() || unknown.isEmpty() ? "" : ", ") + unknown));
  }

  private static void venues(Line.Of of, VenueUse venues, Consumer<Line> lines) {
    int known = venues.n() - venues.unknown();
    if (known == 0) {
      return;
    }
    String elsewhere =
        venues.elsewhere().entrySet().stream()
            .sorted(Map.Entry.<org.chancery.model.actor.ActorId, Integer>comparingByValue().reversed())
            .map(venue -> venue.getValue() + " in " + venue.getKey())
            .collect(Collectors.joining(", "));
    lines.accept(
        of.described("meetings at home", Direction.EITHER, "meetings", venues.atFocus(), known));
    lines.accept(
        of.described(
            "meetings at the other's", Direction.EITHER, "meetings", venues.atCounterpart(), known));
    lines.accept(
        of.described(
                "meetings elsewhere",
                Direction.EITHER,
                "meetings",
                known - venues.atFocus() - venues.atCounterpart(),
                known)
            .noting(elsewhere));
  }
}
