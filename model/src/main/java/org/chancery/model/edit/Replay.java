// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.model.event.EventId;
import org.chancery.model.event.IncidentRule;

/*
 * How it works. Three things are known of an event: whether it is rejected, what it is coded as
 * instead, and where it belongs. Where it belongs has two parts, because a merge does not forget a
 * split: the group it was merged into, and whether it was set apart from what the incident rule
 * takes it for. It has the number of its group while that has two members; alone, it has its own
 * number if it was set apart, and else the rule's. Leaving a group leaves the others in it.
 */
final class Replay {
  private final SortedMap<EventId, List<EditOperation>> touched = new TreeMap<>();
  private final Set<EventId> rejected = new HashSet<>();
  private final Map<EventId, Recoding> recodings = new HashMap<>();
  private final Map<EventId, SortedSet<EventId>> groups = new HashMap<>();
  private final Set<EventId> apart = new HashSet<>();

  void apply(EditOperation operation) {
    if (operation instanceof Reject reject) {
      touch(reject.event(), operation);
      rejected.add(reject.event());
    } else if (operation instanceof Recode recode) {
      touch(recode.event(), operation);
      recodings.merge(recode.event(), recode.set(), Recoding::then);
    } else if (operation instanceof Merge merge) {
      merge(merge);
    } else if (operation instanceof Split split) {
      leave(split.event(), operation);
      apart.add(split.event());
    } else if (operation instanceof Restore restore) {
      leave(restore.event(), operation);
      apart.remove(restore.event());
      rejected.remove(restore.event());
      recodings.remove(restore.event());
    } else {
      throw new IllegalStateException("an operation that replay does not know: " + operation);
    }
  }

  SortedMap<EventId, Correction> corrections() {
    SortedMap<EventId, Correction> corrections = new TreeMap<>();
    touched.forEach(
        (event, edits) ->
            corrections.put(
                event,
                new Correction(
                    event,
                    rejected.contains(event),
                    recodings.getOrDefault(event, Recoding.NONE),
                    incident(event),
                    edits)));
    return corrections;
  }

  private void merge(Merge merge) {
    SortedSet<EventId> all = new TreeSet<>();
    merge.events().forEach(event -> all.addAll(group(event)));
    all.forEach(event -> touch(event, merge));
    all.forEach(event -> groups.put(event, all));
  }

  private void leave(EventId event, EditOperation operation) {
    SortedSet<EventId> group = group(event);
    group.forEach(member -> touch(member, operation));
    SortedSet<EventId> rest = new TreeSet<>(group);
    rest.remove(event);
    groups.remove(event);
    rest.forEach(member -> groups.put(member, rest));
  }

  private SortedSet<EventId> group(EventId event) {
    return groups.getOrDefault(
        event, Collections.unmodifiableSortedSet(new TreeSet<>(Set.of(event))));
  }

  private Optional<Long> incident(EventId event) {
    SortedSet<EventId> group = group(event);
    if (group.size() > 1) {
      return Optional.of(IncidentRule.numberOf(List.copyOf(group)));
    }
    return apart.contains(event)
        ? Optional.of(IncidentRule.numberOf(List.of(event)))
        : Optional.empty();
  }

  private void touch(EventId event, EditOperation operation) {
    touched.computeIfAbsent(event, key -> new ArrayList<>()).add(operation);
  }
}
