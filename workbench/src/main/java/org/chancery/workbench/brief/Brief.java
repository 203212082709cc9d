// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.workbench.brief.evidence.Prose;
import org.chancery.workbench.brief.evidence.Register;
import org.chancery.workbench.brief.evidence.SourceNote;

/**
 * A brief about an actor's foreign relations, in the order a reader meets its sections. Any list
 * may be empty; the renderings then say that nothing is recorded.
 *
 * @param masthead what it is about
 * @param lead what a reader in a hurry should know, in a paragraph or two
 * @param counts what the record holds
 * @param movements what moved, the weightiest first
 * @param claims the sentences of a paper that were tested; none where the case has no claims
 * @param partners the partners
 * @param relations the main relations
 * @param timeline all events in lanes
 * @param standing standing in organisations
 * @param indicators series that are not events
 * @param outlook what may come next, or why nothing can be said of it
 * @param method how it was made, and what it cannot say
 * @param register the events in full
 * @param sources the numbered source notes
 * @param origin what it was made from and with
 */
public record Brief(
    Masthead masthead,
    List<Prose> lead,
    Counts counts,
    List<Movement> movements,
    Claims claims,
    PartnerTable partners,
    List<Relation> relations,
    Timeline timeline,
    List<Standing> standing,
    List<Indicator> indicators,
    Outlook outlook,
    Method method,
    Register register,
    List<SourceNote> sources,
    Origin origin) {
  public Brief {
    requireNonNull(masthead, "masthead");
    requireNonNull(counts, "counts");
    requireNonNull(claims, "claims");
    requireNonNull(partners, "partners");
    requireNonNull(timeline, "timeline");
    requireNonNull(outlook, "outlook");
    requireNonNull(method, "method");
    requireNonNull(register, "register");
    requireNonNull(origin, "origin");
    lead = List.copyOf(lead);
    movements = List.copyOf(movements);
    relations = List.copyOf(relations);
    standing = List.copyOf(standing);
    indicators = List.copyOf(indicators);
    sources = List.copyOf(sources);
    requireDistinct(sources);
  }

  private static void requireDistinct(List<SourceNote> sources) {
    Set<Object> seen = new HashSet<>();
    for (SourceNote note : sources) {
      if (!seen.add(note.key()) || !seen.add(note.number())) {
        throw new IllegalArgumentException(
            "two source notes are '" + note.key() + "' or number " + note.number());
      }
    }
  }
}
