// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Rank;
import org.chancery.model.actor.Resolution;
import org.chancery.model.actor.Sector;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Incident;
import org.chancery.model.event.Status;
import org.chancery.model.source.Coverage;

/*
 * How it works. The dyads of all codings come sorted by incident and pair, and the IncidentFolder
 * makes one Incident of each run of the same incident and pair. Names and acts come as the numbers
 * that the dictionaries know them by; texts only where a coding of several parties needs them.
 */
/** Reads incidents between principals. */
final class IncidentReader {
  private static final String SELECT =
      """
      with asked as materialized (
        select %1$s as unit, d.id, d.event, d.feed, d.native_id, d.date_text, d.date_from, d.parties,
          d.source, d.target,
          least(d.source_principal, d.target_principal) as one,
          greatest(d.source_principal, d.target_principal) as other,
          if(d.parties > 0, d.source_principal, null) as source_principal,
          if(d.parties > 0, d.target_principal, null) as target_principal,
          if(d.parties > 0, d.source_mention, null) as source_mention,
          if(d.parties > 0, d.target_mention, null) as target_mention,
          if(d.parties > 0, d.source_sector, null) as source_sector,
          if(d.parties > 0, d.target_sector, null) as target_sector,
          if(d.parties > 0, d.source_rank, null) as source_rank,
          if(d.parties > 0, d.target_rank, null) as target_rank,
          d.act, d.status, d.venue_id, d.orientation, i.coverage
        from dyad d
        join input i on i.id = d.input
        where %2$s
      ), %3$s
      select d.*, coalesce(r.documents, 1) as reports
      from asked d
      left join documents r on r.feed = d.feed and r.native_id = d.native_id
      order by d.unit, d.one, d.other, d.id, d.source_mention, d.target_mention
      """;

  private final Database database;
  private final Dictionaries dictionaries;
  private final Map<Integer, Party> named = new HashMap<>();

  IncidentReader(Database database, Dictionaries dictionaries) {
    this.database = database;
    this.dictionaries = dictionaries;
  }

  /** Who acted or was acted upon, and for whom. */
  private record Party(ActorId principal, Incident.Side side) {
    static Party of(Resolution named) {
      return new Party(
          named.principal(), new Incident.Side(named.mention(), named.sector(), named.rank()));
    }
  }

  List<Incident> read(IncidentQuery query) {
    Condition condition = new Reach(database).condition(query);
    String unit = query.perEvent() ? "d.id" : "d.incident";
    IncidentFolder folder = new IncidentFolder();
    database.forEach(
        SELECT.formatted(unit, condition.sql(), Documents.OF_ASKED),
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
    int orientation = row.getInt("orientation");
    boolean mutual = orientation == NumberedEvent.MUTUAL;
    boolean forward = orientation != NumberedEvent.REVERSED;
    Party one = party(row, "source");
    Party other = party(row, "target");
    boolean turned = mutual ? one.principal.compareTo(other.principal) > 0 : !forward;
    Party source = turned ? other : one;
    Party target = turned ? one : other;
    WordedAct act = dictionaries.acts().of(row.getInt("act"));
    Incident incident =
        new Incident(
            row.getLong("unit"),
            Cell.date(row),
            source.principal,
            target.principal,
            mutual,
            act.act(),
            Cell.label(row, "status", Status.class),
            act.says(),
            venue(row),
            source.side,
            target.side,
            Coverage.SELECTIVE.label().equals(row.getString("coverage")),
            row.getInt("reports"),
            List.of(new EventId(row.getString("event"))));
    return new IncidentFolder.Coding(incident, forward);
  }

  private Party party(ResultSet row, String side) throws SQLException {
    if (row.getInt("parties") == 0) {
      return named.computeIfAbsent(
          row.getInt(side), mention -> Party.of(dictionaries.mentions().of(mention)));
    }
    return new Party(
        new ActorId(row.getString(side + "_principal")),
        new Incident.Side(
            row.getString(side + "_mention"),
            Cell.text(row, side + "_sector").map(Sector::valueOf),
            Cell.text(row, side + "_rank").flatMap(Rank::parse)));
  }

  private Optional<ActorId> venue(ResultSet row) throws SQLException {
    int venue = row.getInt("venue_id");
    return row.wasNull() ? Optional.empty() : dictionaries.venues().of(venue).state();
  }
}
