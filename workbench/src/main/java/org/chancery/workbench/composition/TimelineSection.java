// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Incident;
import org.chancery.model.ontology.Scale;
import org.chancery.workbench.brief.Timeline;
import org.chancery.workbench.brief.evidence.Prose;

/** All incidents of the focus in lanes by partner, whatever their status. */
final class TimelineSection {
  private static final int MOST_IN_A_LANE = 60;
  private static final int MOST_LANES = 20;

  private final Matter matter;
  private final Evidence evidence;
  private final ActorNames names;
  private final Set<EventId> corrected;

  TimelineSection(Matter matter, Evidence evidence, ActorNames names) {
    this.matter = matter;
    this.evidence = evidence;
    this.names = names;
    this.corrected =
        matter.events().stream()
            .filter(event -> !event.edits().isEmpty())
            .map(event -> event.event().id())
            .collect(Collectors.toSet());
  }

  Timeline timeline(List<Counterpart> main) {
    ActorId focus = matter.dealings().scope().focus();
    Map<ActorId, List<Incident>> byPartner = new LinkedHashMap<>();
    main.forEach(counterpart -> byPartner.put(counterpart.id(), new ArrayList<>()));
    for (Incident incident : matter.incidents()) {
      if (incident.involves(focus)
          && !incident.source().equals(incident.target())
          && incident.date().touches(matter.dealings().scope().period())) {
        lanesOf(main, incident.partnerOf(focus))
            .forEach(id -> byPartner.computeIfAbsent(id, lane -> new ArrayList<>()).add(incident));
      }
    }
    List<Long> left = new ArrayList<>();
    List<Timeline.Lane> lanes = new ArrayList<>();
    byPartner.entrySet().stream()
        .sorted(laneOrder(main))
        .forEach(
            lane -> {
              if (lanes.size() < MOST_LANES) {
                lanes.add(lane(lane.getKey(), lane.getValue(), left));
              } else {
                lane.getValue().forEach(incident -> left.add(incident.number()));
              }
            });
    return new Timeline(matter.dealings().scope().period(), lanes, remark(left));
  }

  /* A partner within a camp shows in the camp's lane. */
  private static List<ActorId> lanesOf(List<Counterpart> main, ActorId partner) {
    List<ActorId> lanes =
        main.stream()
            .filter(counterpart -> counterpart.members().contains(partner))
            .map(Counterpart::id)
            .toList();
    return lanes.isEmpty() ? List.of(partner) : lanes;
  }

  private static Comparator<Map.Entry<ActorId, List<Incident>>> laneOrder(List<Counterpart> main) {
    List<ActorId> first = main.stream().map(Counterpart::id).toList();
    return Comparator.comparingInt(
            (Map.Entry<ActorId, List<Incident>> lane) ->
                first.contains(lane.getKey()) ? first.indexOf(lane.getKey()) : first.size())
        .thenComparing(lane -> -lane.getValue().size())
        .thenComparing(Map.Entry::getKey);
  }

  private Timeline.Lane lane(ActorId partner, List<Incident> incidents, List<Long> left) {
    Scale scale = matter.dealings().scope().scale();
    Set<Long> seen = new HashSet<>();
    List<Incident> once = incidents.stream().filter(one -> seen.add(one.number())).toList();
    List<Incident> strongest =
        once.stream()
            .sorted(
                Comparator.comparing(
                    (Incident incident) ->
                        incident
                            .act()
                            .on(scale)
                            .map(s -> -s.value().abs().doubleValue())
                            .orElse(0d)))
            .limit(MOST_IN_A_LANE)
            .toList();
    Set<Incident> kept = new HashSet<>(strongest);
    once.stream().filter(one -> !kept.contains(one)).forEach(one -> left.add(one.number()));
    return new Timeline.Lane(
        partner, names.of(partner), once.stream().filter(kept::contains).map(this::entry).toList());
  }

  private Timeline.Entry entry(Incident incident) {
    return new Timeline.Entry(
        incident.events().get(0),
        incident.date(),
        incident.act().quad(),
        incident.status(),
        incident.events().stream().anyMatch(corrected::contains),
        Labels.whole(incident));
  }

  private Prose remark(List<Long> left) {
    if (left.isEmpty()) {
      return Prose.EMPTY;
    }
    return Prose.of("Not drawn, for want of room: ")
        .with(evidence.count(left))
        .then(" incidents, the weakest of full lanes and those of further partners.");
  }
}
