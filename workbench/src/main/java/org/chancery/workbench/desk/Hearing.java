// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.analysis.alignment.IdealPoints;
import org.chancery.analysis.claim.Claim;
import org.chancery.analysis.coverage.CoveredDays;
import org.chancery.analysis.series.Reading;
import org.chancery.analysis.trial.Docket;
import org.chancery.analysis.trial.Trial;
import org.chancery.analysis.verdict.Finding;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.actor.Camp;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Incident;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.event.Status;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.source.Coverage;
import org.chancery.model.source.CoveredSpan;
import org.chancery.model.source.Origin;
import org.chancery.model.source.Outlets;
import org.chancery.model.time.Edtf;
import org.chancery.store.record.IncidentQuery;
import org.chancery.store.record.RecordFile;
import org.chancery.workbench.bibliography.Bibliography;
import org.chancery.workbench.casefolder.CaseFolder;
import org.chancery.workbench.claim.ClaimFile;
import org.chancery.workbench.claim.Surroundings;
import org.chancery.workbench.composition.ActorNames;
import org.chancery.workbench.indicator.Indicator;
import org.chancery.workbench.reading.SourceText;
import org.chancery.workbench.reference.References;

/** Puts claims to a record: gathers all that it has to say of those whom they name. */
final class Hearing {
  private final Setting setting;
  private final RecordFile record;
  private final Question question;

  /**
   * A hearing.
   *
   * @param question how the record is measured: period, scale, what the sources cover
   */
  Hearing(Setting setting, RecordFile record, Question question) {
    this.setting = setting;
    this.record = record;
    this.question = question;
  }

  /** Hears claims, and checks the verdicts if wanted. */
  Heard hear(Optional<Path> file, List<String> ids, boolean check) {
    Trial trial = trial(file);
    List<Finding> findings =
        Words.chosen("claim", ids, trial.ids()).stream().map(trial::finding).toList();
    return new Heard(findings, check ? unsound(trial, findings) : List.of());
  }

  /** A trial of claims, of which there are some. */
  Trial trial(Optional<Path> file) {
    List<Claim> claims = claims(file);
    if (claims.isEmpty()) {
      throw ChanceryException.of(
          Fault.USER,
          "there are no claims",
          "Write them into claims.yaml of the case, or name a file: --claims FILE.");
    }
    return trial(claims);
  }

  private static List<String> unsound(Trial trial, List<Finding> findings) {
    return findings.stream()
        .map(Finding::claim)
        .filter(claim -> !trial.soundness(claim).sound())
        .map(Claim::id)
        .toList();
  }

  /** What becomes of the claims of the case; nothing if it has none. */
  List<Finding> findings() {
    List<Claim> claims = claims(Optional.empty());
    return claims.isEmpty() ? List.of() : trial(claims).findings();
  }

  private List<Claim> claims(Optional<Path> file) {
    return file.map(this::read)
        .or(() -> setting.caseFolder().map(CaseFolder::claims))
        .orElse(ClaimFile.EMPTY)
        .claims();
  }

  private ClaimFile read(Path file) {
    Bibliography works =
        setting.caseFolder().map(CaseFolder::bibliography).orElse(Bibliography.EMPTY);
    return ClaimFile.read(
        SourceText.read(file),
        new Surroundings(
            new References(setting.registry(), Ontology.bundled(), works),
            Edtf.parse(question.period().toString()),
            setting.caseFolder().map(CaseFolder::chronology).orElse(List.of()),
            setting.caseFolder().map(CaseFolder::indicators).orElse(List.of())));
  }

  private Trial trial(List<Claim> claims) {
    return new Trial(claims, docket(claims));
  }

  private Docket docket(List<Claim> claims) {
    ActorRegistry registry = setting.registry();
    SortedSet<ActorId> named = Trial.actors(claims);
    Map<ActorId, SortedSet<ActorId>> camps = camps(named);
    Set<ActorId> actors = new TreeSet<>(named);
    camps.values().forEach(actors::addAll);
    List<Incident> incidents = incidents(actors, false);
    List<Incident> asides = asides(incidents);
    Set<EventId> events = events(incidents);
    events.addAll(events(asides));
    ActorNames names = new ActorNames(registry);
    return new Docket(
        incidents,
        incidents(actors, true),
        asides,
        CoveredDays.of(question.spans()),
        question.period(),
        question.scale(),
        camps,
        partners(registry),
        names::inSentence,
        record.naming(),
        record.volume(EnumSet.of(Status.OCCURRED)),
        origins(events),
        precision(),
        registry.standing(),
        readings(),
        setting.caseFolder().map(CaseFolder::idealPoints).orElse(IdealPoints.NONE));
  }

  private List<Incident> incidents(Set<ActorId> actors, boolean perCoding) {
    return actors.isEmpty()
        ? List.of()
        : record.incidents(
            new IncidentQuery(actors, Set.of(), EnumSet.allOf(Status.class), false, perCoding));
  }

  private Map<ActorId, SortedSet<ActorId>> camps(Set<ActorId> named) {
    Set<ActorId> all =
        setting.registry().camps().stream().map(Camp::id).collect(Collectors.toSet());
    Map<ActorId, SortedSet<ActorId>> camps = new TreeMap<>();
    named.stream()
        .filter(all::contains)
        .forEach(id -> camps.put(id, setting.counterpart(id).members()));
    return camps;
  }

  private static Predicate<ActorId> partners(ActorRegistry registry) {
    Map<ActorId, Boolean> known = new HashMap<>();
    return id -> known.computeIfAbsent(id, one -> Question.isPartner(registry, one));
  }

  private List<Incident> asides(List<Incident> incidents) {
    Set<String> systematic =
        question.spans().stream()
            .filter(span -> span.coverage() == Coverage.SYSTEMATIC)
            .map(CoveredSpan::source)
            .collect(Collectors.toSet());
    return setting.caseFolder().isEmpty()
        ? List.of()
        : Asides.of(record, events(incidents), source -> !systematic.contains(source));
  }

  private static Set<EventId> events(List<Incident> incidents) {
    Set<EventId> events = new HashSet<>();
    incidents.forEach(incident -> events.addAll(incident.events()));
    return events;
  }

  private Map<EventId, Origin> origins(Set<EventId> events) {
    return record.origins(
        events,
        Outlets.bundled().with(setting.caseFolder().map(CaseFolder::outlets).orElse(List.of())));
  }

  /* What people found who checked the coder of texts; nobody checked the feeds. */
  private Map<String, Double> precision() {
    Map<String, Double> precision = new TreeMap<>();
    setting
        .checks()
        .rates()
        .all()
        .ifPresent(rate -> precision.put(IncidentRule.TEXT, rate.right()));
    return precision;
  }

  private List<Reading> readings() {
    return setting.caseFolder().map(CaseFolder::indicators).orElse(List.of()).stream()
        .filter(indicator -> indicator.actor().isPresent())
        .map(Hearing::reading)
        .toList();
  }

  private static Reading reading(Indicator indicator) {
    return new Reading(
        indicator.actor().orElseThrow(),
        indicator.name(),
        indicator.date(),
        indicator.value().doubleValue(),
        indicator.unit(),
        indicator.source(),
        indicator.place());
  }
}
