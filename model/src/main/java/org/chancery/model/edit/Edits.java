// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.chancery.model.event.EventId;

/**
 * A log of edits, replayed from the first to the last.
 *
 * <p>Immutable and safe to share.
 */
public final class Edits {
  private final List<EditOperation> operations;
  private final SortedMap<EventId, Correction> corrections;

  private Edits(List<EditOperation> operations, SortedMap<EventId, Correction> corrections) {
    this.operations = List.copyOf(operations);
    this.corrections = Collections.unmodifiableSortedMap(new TreeMap<>(corrections));
  }

  /** What a log makes of the events it touches, whether they exist or not. */
  public static Edits replay(List<EditOperation> operations) {
    Replay replay = new Replay();
    operations.forEach(replay::apply);
    return new Edits(operations, replay.corrections());
  }

  /** The log, in its order. */
  public List<EditOperation> operations() {
    return operations;
  }

  /** What became of each event that an edit touched, by id. */
  public SortedMap<EventId, Correction> corrections() {
    return corrections;
  }

  /** What became of one event; empty if no edit touched it. */
  public Optional<Correction> of(EventId event) {
    return Optional.ofNullable(corrections.get(event));
  }

  /** The edits that name events which are not in the record, in the order of the log. */
  public List<DanglingEdit> dangling(Predicate<EventId> recorded) {
    List<DanglingEdit> dangling = new ArrayList<>();
    int position = 0;
    for (EditOperation operation : operations) {
      position++;
      List<EventId> missing =
          operation.events().stream().filter(event -> !recorded.test(event)).toList();
      if (!missing.isEmpty()) {
        dangling.add(new DanglingEdit(position, operation, missing));
      }
    }
    return List.copyOf(dangling);
  }
}
