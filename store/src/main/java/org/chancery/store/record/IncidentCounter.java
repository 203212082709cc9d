// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.model.actor.ActorId;
import org.chancery.model.ontology.Scale;
import org.chancery.model.time.Period;

/** Counts incidents without reading them. */
final class IncidentCounter {
  private static final String SELECT =
      """
      select least(d.source_principal, d.target_principal) as one,
        greatest(d.source_principal, d.target_principal) as other,
        count(distinct %1$s) as incidents
      from dyad d where %2$s
      group by all
      """;

  private static final String SCORED =
      """
      select count(*) filter (goldstein) as goldstein, count(*) filter (plover) as plover
      from (
        select bool_or(d.goldstein is not null) as goldstein, bool_or(d.plover is not null) as plover
        from dyad d where %2$s
        group by %1$s, least(d.source_principal, d.target_principal),
          greatest(d.source_principal, d.target_principal)
      )
      """;

  private final Database database;

  IncidentCounter(Database database) {
    this.database = database;
  }

  SortedMap<ActorId, SortedMap<ActorId, Long>> count(IncidentQuery query, Period period) {
    SortedMap<ActorId, SortedMap<ActorId, Long>> counts = new TreeMap<>();
    Condition condition = new Reach(database).measured(query, period);
    database.forEach(
        SELECT.formatted(unit(query), condition.sql()),
        row -> {
          ActorId one = new ActorId(row.getString("one"));
          ActorId other = new ActorId(row.getString("other"));
          long incidents = row.getLong("incidents");
          counts.computeIfAbsent(one, actor -> new TreeMap<>()).put(other, incidents);
          counts.computeIfAbsent(other, actor -> new TreeMap<>()).put(one, incidents);
        },
        condition.parameters());
    if (!query.actors().isEmpty()) {
      counts.keySet().retainAll(query.actors());
    }
    return counts;
  }

  Map<Scale, Long> scored(IncidentQuery query) {
    Condition condition = new Reach(database).condition(query);
    return database
        .first(
            SCORED.formatted(unit(query), condition.sql()),
            row ->
                Map.of(
                    Scale.GOLDSTEIN, row.getLong("goldstein"),
                    Scale.PLOVER, row.getLong("plover")),
            condition.parameters())
        .orElseThrow();
  }

  private static String unit(IncidentQuery query) {
    return query.perEvent() ? "d.id" : "d.incident";
  }
}
