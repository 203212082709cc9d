// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.contact;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;

/**
 * How often others met in the state of the focus actor without it: the measure of a venue. It says
 * nothing of mediation, which is what the focus actor itself does: see {@link Mediation}. Feeds
 * place telephone calls and statements in capitals too; only meetings are counted, and the rest is
 * listed apart.
 *
 * @param meetings number of meetings; with an interval where they are measured
 * @param numbers numbers of these incidents, in order of date
 * @param otherActs numbers of other incidents between others that took place there
 * @param guests meetings by who took part
 */
public record HostedMeetings(
    Estimate meetings,
    List<Long> numbers,
    List<Long> otherActs,
    SortedMap<ActorId, Integer> guests) {
  public HostedMeetings {
    requireNonNull(meetings, "meetings");
    numbers = List.copyOf(numbers);
    otherActs = List.copyOf(otherActs);
    guests = Collections.unmodifiableSortedMap(new TreeMap<>(guests));
  }

  /** The meetings of others in the state of the focus actor, within the period. */
  public static HostedMeetings of(Dealings dealings) {
    Scope scope = dealings.scope();
    List<Incident> hosted = dealings.hosted().stream().filter(scope::holds).toList();
    List<Incident> meetings = hosted.stream().filter(VenueUse::isMeeting).toList();
    SortedMap<ActorId, Integer> guests = new TreeMap<>();
    for (Incident meeting : meetings) {
      guests.merge(meeting.source(), 1, Integer::sum);
      guests.merge(meeting.target(), 1, Integer::sum);
    }
    return new HostedMeetings(
        new Counting(dealings, hosted).count(meetings),
        meetings.stream().map(Incident::number).toList(),
        hosted.stream().filter(one -> !meetings.contains(one)).map(Incident::number).toList(),
        guests);
  }
}
