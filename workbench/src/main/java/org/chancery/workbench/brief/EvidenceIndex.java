// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.event.EventId;
import org.chancery.workbench.brief.evidence.Quantity;
import org.chancery.workbench.brief.evidence.Reference;
import org.chancery.workbench.brief.evidence.RegisterEvent;
import org.chancery.workbench.brief.evidence.SourceNote;

/**
 * Where everything that a brief refers to is found: exhibits by what numbers rest on, events by id,
 * source notes by key. All renderings use the same one, so that {@code e12} is the same everywhere.
 */
public final class EvidenceIndex {
  private final Map<Object, Exhibit> exhibits;
  private final Map<EventId, Integer> ordinals = new LinkedHashMap<>();
  private final Map<String, SourceNote> notes = new LinkedHashMap<>();
  private final List<RegisterEvent> events;

  private EvidenceIndex(Brief brief, Map<Object, Exhibit> exhibits) {
    this.exhibits = exhibits;
    this.events = brief.register().events();
    for (RegisterEvent event : events) {
      ordinals.put(event.id(), ordinals.size() + 1);
    }
    brief.sources().forEach(note -> notes.put(note.key(), note));
  }

  /** The index of a brief. */
  public static EvidenceIndex of(Brief brief) {
    Map<Object, Reference> references = new LinkedHashMap<>();
    Map<Object, Set<String>> places = new LinkedHashMap<>();
    BriefWalk.over(
        brief,
        (place, quantity) -> {
          Object key = key(quantity.reference());
          references.merge(key, quantity.reference(), EvidenceIndex::moreTelling);
          places.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(place);
        });
    Map<Object, Exhibit> exhibits = new LinkedHashMap<>();
    references.forEach(
        (key, reference) ->
            exhibits.put(
                key,
                new Exhibit(
                    exhibits.size() + 1,
                    reference,
                    List.copyOf(places.getOrDefault(key, Set.of())))));
    return new EvidenceIndex(brief, exhibits);
  }

  /** Two sets of the same events are one exhibit, whichever command lists them. */
  private static Object key(Reference reference) {
    return reference instanceof Reference.Events set ? set.events() : reference;
  }

  private static Reference moreTelling(Reference earlier, Reference later) {
    boolean silent = earlier instanceof Reference.Events set && set.command().isEmpty();
    return silent ? later : earlier;
  }

  /** All exhibits, by number. */
  public List<Exhibit> exhibits() {
    return List.copyOf(exhibits.values());
  }

  /**
   * What a number of the brief rests on.
   *
   * @throws IllegalArgumentException if the number is not in the brief
   */
  public Exhibit exhibit(Quantity quantity) {
    Exhibit exhibit = exhibits.get(key(quantity.reference()));
    if (exhibit == null) {
      throw new IllegalArgumentException("a number that is not in the brief: " + quantity);
    }
    return exhibit;
  }

  /** An event as the register tells it; empty if the register does not hold it. */
  public Optional<RegisterEvent> event(EventId id) {
    return ordinal(id).map(number -> events.get(number - 1));
  }

  /** The number of an event in the register, from 1; empty if the register does not hold it. */
  public Optional<Integer> ordinal(EventId id) {
    return Optional.ofNullable(ordinals.get(id));
  }

  /**
   * The source note of a key; empty for the empty key, which is a source that was not given.
   *
   * @throws IllegalArgumentException if something cites a source that the brief has no note of
   */
  public Optional<SourceNote> note(String key) {
    SourceNote note = notes.get(key);
    if (note == null && !key.isEmpty()) {
      throw new IllegalArgumentException("the brief has no source note of '" + key + "'");
    }
    return Optional.ofNullable(note);
  }

  /** Those of some events that the register holds, in its order. */
  public List<RegisterEvent> registered(List<EventId> ids) {
    List<Integer> found = new ArrayList<>();
    ids.forEach(id -> ordinal(id).ifPresent(found::add));
    return found.stream().sorted().map(number -> events.get(number - 1)).toList();
  }
}
