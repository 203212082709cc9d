// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.measures;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chancery.analysis.contact.Contact;
import org.chancery.analysis.contact.HostBalance;
import org.chancery.analysis.contact.HostedMeetings;
import org.chancery.analysis.contact.Mediation;
import org.chancery.analysis.contact.VenueUse;
import org.chancery.analysis.contact.Visits;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.partner.Partner;
import org.chancery.model.actor.ActorId;

/** Who visits whom, at what rank, who hosts whom, and the two measures of venue and mediation. */
record ContactSection() implements Section {
  @Override
  public void write(Subject subject, Consumer<Line> lines) {
    for (Partner partner : subject.partnersAlone()) {
      write(subject, partner.id().value(), partner.contact(), lines);
    }
    for (Counterpart camp : subject.camps()) {
      write(subject, camp.id().value(), Contact.of(subject.dealings(), camp), lines);
    }
    for (Counterpart counterpart : subject.mainCounterparts()) {
      Line.Of of = new Line.Of(counterpart.id().value(), subject.scope().period());
      HostBalance.of(subject.dealings(), counterpart)
          .shareReceived()
          .ifPresent(
              share ->
                  lines.accept(
                      of.estimate("visits received of all", Direction.EITHER, "of 1", share)));
    }
    others(subject, lines);
  }

  private static void others(Subject subject, Consumer<Line> lines) {
    Line.Of of = new Line.Of("all partners", subject.scope().period());
    HostedMeetings hosted = HostedMeetings.of(subject.dealings());
    lines.accept(
        of.estimate("meetings of others hosted", Direction.EITHER, "meetings", hosted.meetings())
            .noting("guests " + counted(hosted.guests())));
    Mediation mediation = Mediation.of(subject.dealings());
    lines.accept(
        of.estimate("mediation", Direction.BY_FOCUS, "acts", mediation.mediated())
            .noting(
                mediation.unknown() == 0
                    ? ""
                    : mediation.unknown() + " incidents without a CAMEO code cannot tell"));
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
    if (visits.rank().mean().isPresent()) {
      double mean = visits.rank().mean().getAsDouble();
      lines.accept(
          of.described("rank, " + measure, direction, "ranks", mean, visits.rank().ranked())
              .noting("mean place in the order of ranks, 1 is a head of state"));
    }
  }

  private static void venues(Line.Of of, VenueUse venues, Consumer<Line> lines) {
    int known = venues.n() - venues.unknown();
    if (known == 0) {
      return;
    }
    int elsewhere = known - venues.atFocus() - venues.atCounterpart();
    meetings(of, "meetings at home", venues.atFocus(), known, "", lines);
    meetings(of, "meetings at the other's", venues.atCounterpart(), known, "", lines);
    meetings(of, "meetings elsewhere", elsewhere, known, counted(venues.elsewhere()), lines);
  }

  private static void meetings(
      Line.Of of, String measure, int meetings, int known, String note, Consumer<Line> lines) {
    lines.accept(of.described(measure, Direction.EITHER, "meetings", meetings, known).noting(note));
  }

  private static String counted(Map<ActorId, Integer> byActor) {
    return byActor.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<ActorId, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }
}
