// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.partner.PartnerTable;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Camp;
import org.chancery.model.event.Incident;
import org.chancery.model.event.IncidentRule;
import org.chancery.store.record.IncidentQuery;
import org.chancery.store.record.RecordFile;
import org.chancery.store.record.RecordedInput;
import org.chancery.workbench.measures.Subject;

/** Gathers what all measures of an actor are made from. */
final class Subjects {
  private static final Set<String> CODED_HERE = Set.of(IncidentRule.CHRONOLOGY, IncidentRule.TEXT);

  private final Setting setting;
  private final RecordFile record;

  Subjects(Setting setting, RecordFile record) {
    this.setting = setting;
    this.record = record;
  }

  Subject of(Question question, boolean opposition) {
    Dealings dealings = question.dealings(setting.registry());
    PartnerTable partners = PartnerTable.of(dealings);
    List<Counterpart> camps = camps(dealings);
    List<ActorId> main =
        Subject.mainPartners(
            partners, camps.stream().map(Counterpart::id).collect(Collectors.toSet()));
    return new Subject(
        dealings,
        partners,
        camps,
        question.grain(),
        record.volume(question.statuses()),
        dealingsOf(question, opposition, main),
        among(question, opposition, main.stream().limit(Subject.FIRST).collect(Collectors.toSet())),
        setting.registry().standing());
  }

  private List<Incident> among(Question question, boolean opposition, Set<ActorId> partners) {
    return partners.isEmpty()
        ? List.of()
        : record.incidents(
            new IncidentQuery(
                partners, partners, question.statuses(), opposition, question.perEvent()));
  }

  private List<Counterpart> camps(Dealings dealings) {
    return setting.registry().camps().stream()
        .map(Camp::id)
        .filter(camp -> !camp.equals(dealings.scope().focus()))
        .map(setting::counterpart)
        .filter(camp -> !dealings.with(camp).isEmpty())
        .sorted()
        .toList();
  }

  /* A feed tells of everybody; what was coded around one actor has too little of any other. */
  private Map<ActorId, Long> dealingsOf(
      Question question, boolean opposition, List<ActorId> partners) {
    boolean ofEverybody =
        record.inputs().stream().map(RecordedInput::format).noneMatch(CODED_HERE::contains);
    if (partners.isEmpty() || !ofEverybody) {
      return Map.of();
    }
    IncidentQuery query =
        new IncidentQuery(
            Set.copyOf(partners), Set.of(), question.statuses(), opposition, question.perEvent());
    Map<ActorId, Long> dealings = new TreeMap<>();
    record
        .measuredIncidents(query, question.period())
        .forEach((actor, others) -> dealings.put(actor, withPartners(actor, others)));
    return dealings;
  }

  private long withPartners(ActorId actor, Map<ActorId, Long> others) {
    return others.entrySet().stream()
        .filter(other -> !other.getKey().equals(actor))
        .filter(other -> Question.isPartner(setting.registry(), other.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
