// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Rank;
import org.chancery.model.actor.Sector;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Incident;
import org.chancery.model.event.Status;
import org.chancery.model.source.Coverage;

/*
 * How it works. The dyads of all codings come sorted by incident and pair, and the IncidentFolder
 * makes one Incident of each run of the same incident and pair.
 */
/** Reads incidents between principals. */
final class IncidentReader {
  private static final String SELECT =
      """
      select d.*, %1$s as unit, i.coverage, coalesce(r.documents, 1) as reports
      from dyad d
      join input i on i.id = d.input
      left join (
        select feed, native_id, count(distinct document) as documents
        from report group by feed, native_id
      ) r on r.feed = d.feed and r.native_id = d.native_id
      where %2$s
      order by unit, least(d.source_principal, d.target_principal),
        greatest(d.source_principal, d.target_principal), d.id, d.source_mention, d.target_mention
      """;

  private final Database database;
  private final Dictionaries dictionaries;

  IncidentReader(Database database, Dictionaries dictionaries) {
    this.database = database;
    this.dictionaries = dictionaries;
  }

  List<Incident> read(IncidentQuery query) {
    Condition condition = Condition.of(query);
    String unit = query.perEvent() ? "d.id" : "d.incident";
    IncidentFolder folder = new IncidentFolder();
    database.forEach(
        SELECT.formatted(unit, condition.sql()),
        row -> folder.add(coding(row)),
        condition.parameters());
    return folder.incidents().stream()
        .sorted(
            Comparator.comparing(Incident::date)
                .thenComparing(Incident::number)
                .thenComparing(Incident::source)
                .thenComparing(Incident::target))
        .toList();
  }

  /* One coding as an incident by itself, turned the way the act ran; a mutual one, by id. */
  private IncidentFolder.Coding coding(ResultSet row) throws SQLException {
    boolean mutual = row.getInt("orientation") == EventWriter.MUTUAL;
    boolean forward = row.getInt("orientation") != EventWriter.REVERSED;
    String source = row.getString("source_principal");
    String target = row.getString("target_principal");
    boolean turned = mutual ? source.compareTo(target) > 0 : !forward;
    Incident incident =
        new Incident(
            row.getLong("unit"),
            Cell.date(row),
            new ActorId(turned ? target : source),
            new ActorId(turned ? source : target),
            mutual,
            dictionaries.acts().of(row.getInt("act")).act(),
            Cell.label(row, "status", Status.class),
            row.getString("says"),
            Cell.text(row, "venue_state").map(ActorId::new),
            side(row, turned ? "target" : "source"),
            side(row, turned ? "source" : "target"),
            Coverage.SELECTIVE.label().equals(row.getString("coverage")),
            row.getInt("reports"),
            List.of(new EventId(row.getString("event"))));
    return new IncidentFolder.Coding(incident, forward);
  }

  private static Incident.Side side(ResultSet row, String side) throws SQLException {
    return new Incident.Side(
        row.getString(side + "_mention"),
        Cell.text(row, side + "_sector").map(Sector::valueOf),
        Cell.text(row, side + "_rank").flatMap(Rank::parse));
  }
}
