// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.model.actor.ActorId;
import org.chancery.model.time.Period;

/** Counts incidents without reading them. */
final class IncidentCounter {
  private static final String SELECT =
      """
      select actor, count(distinct unit) as incidents
      from (
        select unnest([d.source_principal, d.target_principal]) as actor, %1$s as unit
        from dyad d where %2$s
      )
      group by actor
      """;

  private final Database database;

  IncidentCounter(Database database) {
    this.database = database;
  }

  Map<ActorId, Long> count(IncidentQuery query, Period period) {
    Map<ActorId, Long> counts = new TreeMap<>();
    Condition condition = Condition.measured(query, period);
    String unit = query.perEvent() ? "d.id" : "d.incident";
    database.forEach(
        SELECT.formatted(unit, condition.sql()),
        row -> {
          ActorId actor = new ActorId(row.getString("actor"));
          if (query.actors().isEmpty() || query.actors().contains(actor)) {
            counts.put(actor, row.getLong("incidents"));
          }
        },
        condition.parameters());
    return Collections.unmodifiableMap(counts);
  }
}
