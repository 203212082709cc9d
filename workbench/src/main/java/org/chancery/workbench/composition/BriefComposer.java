// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.partner.PartnerTable;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Incident;
import org.chancery.model.event.Status;
import org.chancery.model.source.CoveredSpan;
import org.chancery.workbench.brief.Brief;
import org.chancery.workbench.brief.Counts;
import org.chancery.workbench.brief.Indicator;
import org.chancery.workbench.brief.Masthead;
import org.chancery.workbench.brief.Standing;
import org.chancery.workbench.brief.evidence.Quantity;
import org.chancery.workbench.brief.evidence.Reference;
import org.chancery.workbench.brief.evidence.Register;
import org.chancery.workbench.brief.evidence.SourceNote;

/** Composes a brief. The same matter gives the same brief. */
public final class BriefComposer {
  private static final int LARGEST = 6;

  private final Matter matter;
  private final ActorNames names;
  private final Evidence evidence;
  private final PartnerTable partners;

  private BriefComposer(Matter matter) {
    this.matter = matter;
    this.names = new ActorNames(matter.registry());
    this.evidence = new Evidence(matter.incidents());
    this.partners = PartnerTable.of(matter.dealings());
  }

  /** The brief of a matter. */
  public static Brief compose(Matter matter) {
    return new BriefComposer(matter).brief();
  }

  private Brief brief() {
    Scope scope = matter.dealings().scope();
    List<Counterpart> main = mainRelations();
    Register register = new RegisterSection(matter, names).register(shownEvents());
    List<SourceNote> notes = new SourceNotes(matter).notes(register.events());
    return new Brief(
        new Masthead(
            matter.title(),
            matter.subtitle(),
            scope.focus(),
            names.of(scope.focus()),
            scope.period(),
            matter.grain(),
            cutOff(scope)),
        new LeadSection(matter, evidence, names, partners).lead(),
        counts(),
        new MovementSection(matter, evidence, names).movements(main),
        new ClaimSection(names).claims(matter.findings()),
        new PartnerSection(matter, evidence, names, partners).table(),
        main.stream().map(new RelationSection(matter, evidence, names)::relation).toList(),
        new TimelineSection(matter, evidence, names).timeline(main),
        matter.standing().stream().map(this::standing).toList(),
        indicators(),
        new OutlookSection(names, matter.place()).outlook(matter.foreseen()),
        new MethodSection(matter, evidence, partners, shownEvents()).method(),
        register,
        notes,
        matter.origin());
  }

  private List<Counterpart> mainRelations() {
    if (!matter.relations().isEmpty()) {
      return matter.relations();
    }
    return partners.partners().stream()
        .filter(partner -> partner.all().incidents() > 0)
        .limit(LARGEST)
        .map(partner -> Counterpart.of(partner.id()))
        .toList();
  }

  private LocalDate cutOff(Scope scope) {
    return matter.spans().stream()
        .map(CoveredSpan::period)
        .map(period -> period.last())
        .max(Comparator.naturalOrder())
        .orElse(scope.period().last());
  }

  /* The events of every incident that touches the period, whatever its status, those shown for and
   * against claims, and those that were read and count as one of them. */
  private Set<EventId> shownEvents() {
    Set<EventId> shown = ClaimSection.shown(matter.findings());
    matter.incidents().stream()
        .filter(incident -> incident.date().touches(matter.dealings().scope().period()))
        .forEach(incident -> shown.addAll(incident.events()));
    matter.events().stream()
        .filter(event -> event.countedAs().filter(shown::contains).isPresent())
        .map(event -> event.event().id())
        .toList()
        .forEach(shown::add);
    return shown;
  }

  private Counts counts() {
    List<Incident> inPeriod =
        matter.incidents().stream()
            .filter(incident -> incident.date().touches(matter.dealings().scope().period()))
            .filter(incident -> incident.involves(matter.dealings().scope().focus()))
            .toList();
    Set<Status> counted = matter.dealings().scope().statuses();
    List<Long> occurred =
        inPeriod.stream()
            .filter(incident -> counted.contains(incident.status()))
            .map(Incident::number)
            .distinct()
            .toList();
    List<Long> others =
        inPeriod.stream()
            .filter(incident -> !counted.contains(incident.status()))
            .map(Incident::number)
            .distinct()
            .toList();
    Map<Long, Integer> reports = new LinkedHashMap<>();
    Set<EventId> codings = new HashSet<>();
    inPeriod.stream()
        .filter(incident -> counted.contains(incident.status()))
        .forEach(
            incident -> {
              reports.merge(incident.number(), incident.reports(), Math::max);
              codings.addAll(incident.events());
            });
    long documents = reports.values().stream().mapToLong(Integer::longValue).sum();
    Set<EventId> rejected = new HashSet<>();
    matter.events().stream()
        .filter(event -> event.rejected())
        .forEach(event -> rejected.add(event.event().id()));
    return new Counts(
        evidence.count(documents, occurred),
        Quantity.count(codings.size(), Reference.to(codings)),
        evidence.count(occurred),
        evidence.count(others),
        evidence.count(partners.notPlaced()),
        Quantity.count(rejected.size(), Reference.to(rejected)),
        Quantity.count(
            matter.counts().quarantined(),
            matter.counts().quarantined() == 0
                ? Reference.NONE
                : new Reference.Rows(
                    "rows that could not be used",
                    "chancery doctor " + matter.place() + " --quarantine")));
  }

  private Standing standing(org.chancery.model.actor.Membership membership) {
    return new Standing(
        membership.actor(),
        names.of(membership.actor()),
        membership.in(),
        names.of(membership.in()),
        membership.status().label().replace('-', ' '),
        membership.held().from(),
        membership.held().to(),
        membership.says(),
        membership.source(),
        membership.place());
  }

  private List<Indicator> indicators() {
    Map<List<String>, List<Reading>> series = new LinkedHashMap<>();
    matter
        .readings()
        .forEach(
            reading ->
                series
                    .computeIfAbsent(
                        List.of(reading.actor().value(), reading.name(), reading.unit()),
                        key -> new ArrayList<>())
                    .add(reading));
    return series.values().stream().map(this::indicator).toList();
  }

  private Indicator indicator(List<Reading> readings) {
    Reading first = readings.get(0);
    return new Indicator(
        first.actor(),
        names.of(first.actor()),
        first.name(),
        first.unit(),
        readings.stream()
            .sorted(Comparator.comparing(Reading::date).thenComparing(Reading::line))
            .map(
                reading ->
                    new Indicator.Reading(
                        reading.date(),
                        new Quantity(
                            reading.value(),
                            Quantity.Form.PLAIN,
                            reading.unit(),
                            Optional.empty(),
                            OptionalLong.empty(),
                            new Reference.Line(
                                reading.source(), reading.place(), reading.file(), reading.line())),
                        reading.remark()))
            .toList());
  }
}
