// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.verdict.Finding;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.actor.Membership;
import org.chancery.model.edit.Edits;
import org.chancery.model.event.Incident;
import org.chancery.model.source.CoveredSpan;
import org.chancery.model.source.ErrorRates;
import org.chancery.model.time.Grain;
import org.chancery.store.record.Counts;
import org.chancery.store.record.RecordedEvent;
import org.chancery.workbench.brief.Origin;
import org.chancery.workbench.outlook.Foreseen;

/**
 * All that a brief is composed of.
 *
 * @param title its title
 * @param subtitle may be empty
 * @param registry who is who
 * @param dealings the incidents of the focus, and what was asked of them
 * @param grain the step of series
 * @param relations those that get a figure; empty for the six largest
 * @param spans what the sources cover
 * @param incidents incidents of the focus of every status, by dyad
 * @param events events of the focus, rejected ones included
 * @param counts what the whole record holds
 * @param works works and feeds by key
 * @param standing memberships and statuses
 * @param readings series that are not events
 * @param edits the analyst's corrections
 * @param texts the texts that the coder read, if there are any
 * @param rates how often people who checked found the coder right
 * @param opposition incidents left out because opposition or rebels took part
 * @param findings what became of the claims; empty where the case has none
 * @param foreseen what can be said of the time ahead
 * @param place how the record is named on the command line: {@code --record r.duckdb}
 * @param origin what it is made from
 */
public record Matter(
    String title,
    String subtitle,
    ActorRegistry registry,
    Dealings dealings,
    Grain grain,
    List<Counterpart> relations,
    List<CoveredSpan> spans,
    List<Incident> incidents,
    List<RecordedEvent> events,
    Counts counts,
    Map<String, Work> works,
    List<Membership> standing,
    List<Reading> readings,
    Edits edits,
    Optional<ReadTexts> texts,
    ErrorRates rates,
    long opposition,
    List<Finding> findings,
    Foreseen foreseen,
    String place,
    Origin origin) {
  public Matter {
    requireNonNull(title, "title");
    requireNonNull(subtitle, "subtitle");
    requireNonNull(registry, "registry");
    requireNonNull(dealings, "dealings");
    requireNonNull(grain, "grain");
    requireNonNull(counts, "counts");
    requireNonNull(edits, "edits");
    requireNonNull(texts, "texts");
    requireNonNull(rates, "rates");
    requireNonNull(foreseen, "foreseen");
    requireNonNull(place, "place");
    requireNonNull(origin, "origin");
    relations = List.copyOf(relations);
    spans = List.copyOf(spans);
    incidents = List.copyOf(incidents);
    events = List.copyOf(events);
    works = java.util.Collections.unmodifiableMap(new TreeMap<>(works));
    standing = List.copyOf(standing);
    readings = List.copyOf(readings);
    findings = List.copyOf(findings);
  }
}
