// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.indicator;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.table.ResourceTable;
import org.chancery.workbench.reading.Quoted;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;

/** States as files of ideal points write them. */
final class StateReading {
  private final ActorRegistry actors;
  private final Map<String, ActorId> formerNames = new TreeMap<>();

  StateReading(ActorRegistry actors) {
    this.actors = actors;
    ResourceTable.read(StateReading.class, "former-names.tsv")
        .rows()
        .forEach(row -> formerNames.put(row.text("name"), new ActorId(row.text("state"))));
  }

  /** The state that a cell of a column names. */
  Reading<ActorId> of(String column) {
    return (node, complaints) -> {
      Optional<String> text = Readings.text().read(node, complaints);
      Optional<ActorId> state = text.flatMap(cell -> state(column, cell));
      if (text.isPresent() && state.isEmpty()) {
        complaints.add(
            node.line(),
            Reason.UNKNOWN_ACTOR,
            "no state is known by " + Quoted.of(text.orElseThrow()),
            "Its row is left out; write a name or code that the registry knows.");
      }
      return state;
    };
  }

  private Optional<ActorId> state(String column, String cell) {
    return switch (column) {
      case IdealPointColumns.ISO -> actors.stateByIso3(cell);
      case IdealPointColumns.COW -> actors.stateByCow(cell);
      default -> actors.state(cell).or(() -> Optional.ofNullable(formerNames.get(cell)));
    };
  }
}
