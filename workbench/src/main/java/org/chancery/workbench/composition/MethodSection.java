// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.analysis.partner.PartnerTable;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Incident;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.event.Status;
import org.chancery.model.source.Coverage;
import org.chancery.model.source.CoveredSpan;
import org.chancery.workbench.brief.Method;
import org.chancery.workbench.brief.evidence.Prose;

/** How the brief was made, what it cannot say, and what would change it. */
final class MethodSection {
  private final Matter matter;
  private final Evidence evidence;
  private final PartnerTable partners;
  private final Set<EventId> shown;

  /* Over the events that the brief shows, too. */
  MethodSection(Matter matter, Evidence evidence, PartnerTable partners, Set<EventId> shown) {
    this.matter = matter;
    this.evidence = evidence;
    this.partners = partners;
    this.shown = shown;
  }

  Method method() {
    return new Method(entries(), limits(), reversals());
  }

  private List<Method.Entry> entries() {
    String scale = matter.dealings().scope().scale().label();
    List<Method.Entry> entries = new ArrayList<>();
    entries.add(
        entry(
            "What is counted",
            "Incidents: distinct acts. Codings of a feed are one incident by the rule “"
                + IncidentRule.NAME
                + "” if they have the same day, names, act and status, with acts that feeds write"
                + " twice (Consult both ways; Make a visit, Host a visit) folded. What a person"
                + " coded, and what has no single day, is an incident of its own. Only what "
                + statuses()
                + " counts; the rest is shown.",
            ""));
    entries.addAll(new CodingEntries(matter, shown).entries());
    entries.add(
        entry(
            "Quad classes",
            "Verbal and material cooperation, verbal and material conflict, as PLOVER classes its"
                + " types and CAMEO its root codes.",
            "PLOVER manual, draft 0.8 (2021); CAMEO codebook 1.1b3 (2012)."));
    entries.add(
        entry(
            "Scores",
            "Sums of scores above 0 (cooperation) and below 0 (conflict) on the "
                + scale
                + " scale, and their difference (net). Scores of another scale are never added.",
            "goldstein".equals(scale.toLowerCase(Locale.ROOT))
                ? "Goldstein, J. S. (1992). A conflict-cooperation scale for WEIS events data."
                    + " Journal of Conflict Resolution 36(2), 369–385."
                : "PLOVER manual, draft 0.8 (2021), numeric conflict and cooperation scores."));
    entries.add(
        entry(
            "Intervals",
            "Of 95 %. Counts: Poisson, widened where incidents come in bursts. Shares: for a small"
                + " number of incidents they are wide, and meant to be. Sums: compound Poisson. They"
                + " tell how far chance may have moved a number, not whether the coding is right."
                + " docs/measures.md has the formulas.",
            ""));
    entries.add(
        entry(
            "Dates",
            "An incident counts in a period that contains its whole date. What is dated to a year"
                + " counts in no month of it; it is drawn over its range, and listed.",
            "ISO 8601-2:2019 (EDTF)."));
    entries.add(
        entry(
            "Gaps",
            "Where no source covers a time, nothing is shown, and not a nought. Selective sources"
                + " are described and never turned into rates.",
            ""));
    entries.add(
        entry(
            "Opposition",
            "Acts by or toward opposition and rebels are not their state's foreign policy and are"
                + " left out: "
                + incidents(matter.opposition())
                + " here.",
            ""));
    return entries;
  }

  private static Method.Entry entry(String term, String explanation, String reference) {
    return new Method.Entry(term, Prose.of(explanation), reference);
  }

  private String statuses() {
    return matter.dealings().scope().statuses().stream()
        .map(Status::label)
        .sorted()
        .collect(Collectors.joining(" or "));
  }

  private List<Prose> limits() {
    List<Prose> limits = new ArrayList<>();
    long selective =
        matter.spans().stream().filter(span -> span.coverage() == Coverage.SELECTIVE).count();
    boolean systematic = selective < matter.spans().size();
    if (selective > 0 && !systematic) {
      limits.add(
          Prose.of(
              works(Coverage.SELECTIVE) == 1
                  ? "The case rests on a single, selective source: its authors chose what to mention."
                      + " What they left out may have happened, and nothing here is a rate."
                  : "All sources are selective: somebody chose what to mention. What they left out may"
                      + " have happened, and nothing here is a rate."));
    } else if (selective > 0) {
      limits.add(
          Prose.of("Selective sources stand beside systematic ones; only the latter are rated."));
    }
    if (systematic) {
      limits.add(
          Prose.of(
              "Feeds are coded by machines from news. They miss acts, invent some, and see more of what"
                  + " is much reported; audits of such feeds found about one event in five to one in"
                  + " two miscoded in some respect. Coding errors of feeds were not measured on this record."));
    }
    if (!partners.unresolved().isEmpty()) {
      limits.add(
          Prose.of("Left out of every relation, since the state of one side is not known: ")
              .with(evidence.count(partners.unresolved()))
              .then("."));
    }
    if (matter.counts().uncoded() > 0) {
      limits.add(
          Prose.of(
              "Events in the record whose act no codebook knows, kept and coded unknown: "
                  + matter.counts().uncoded()
                  + "."));
    }
    leftOut().ifPresent(limits::add);
    return limits;
  }

  private long works(Coverage coverage) {
    return matter.spans().stream()
        .filter(span -> span.coverage() == coverage)
        .map(CoveredSpan::source)
        .distinct()
        .count();
  }

  private Optional<Prose> leftOut() {
    Prose prose = Prose.of("Shown, and not counted for their status: ");
    String separator = "";
    for (Status status : matter.dealings().leftOut().keySet()) {
      prose =
          prose.then(separator).with(evidence.count(numbers(status))).then(" " + status.label());
      separator = ", ";
    }
    return separator.isEmpty() ? Optional.empty() : Optional.of(prose.then("."));
  }

  private List<Long> numbers(Status status) {
    ActorId focus = matter.dealings().scope().focus();
    return matter.incidents().stream()
        .filter(incident -> incident.status() == status && incident.involves(focus))
        .filter(incident -> incident.date().touches(matter.dealings().scope().period()))
        .map(Incident::number)
        .toList();
  }

  private static String incidents(long count) {
    return count == 1 ? "1 incident" : count == 0 ? "none" : count + " incidents";
  }

  private List<Prose> reversals() {
    return List.of(
        Prose.of(
            "A second, independent source of the same time: every number here moves with what the"
                + " sources mention."),
        Prose.of(
            "Corrections: chancery edit rejects, recodes, merges or splits an event, with a reason, and"
                + " the brief follows."));
  }
}
