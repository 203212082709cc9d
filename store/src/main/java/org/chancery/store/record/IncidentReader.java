// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Rank;
import org.chancery.model.actor.Sector;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Incident;
import org.chancery.model.event.Status;
import org.chancery.model.source.Coverage;

/*
 * How it works. The dyads of all codings come sorted by incident and pair; each run of the same
 * incident and pair is one Incident. It is told as its first coding tells it, or as the first that
 * runs forward does: of "A hosts a visit by B" and "B makes a visit to A" the second.
 */
/** Reads incidents between principals. */
final class IncidentReader {
  private final Database database;

  IncidentReader(Database database) {
    this.database = database;
  }

  List<Incident> read(IncidentQuery query) {
    Folder folder = new Folder();
    List<Object> parameters = new ArrayList<>();
    String sql = sql(query, parameters);
    database.forEach(sql, folder::add, parameters.toArray());
    folder.finish();
    folder.incidents.sort(
        Comparator.comparing(Incident::date)
            .thenComparing(Incident::number)
            .thenComparing(Incident::source)
            .thenComparing(Incident::target));
    return folder.incidents;
  }

  private static String sql(IncidentQuery query, List<Object> parameters) {
    String focus = query.focus().value();
    StringBuilder where =
        new StringBuilder(
            """
            not d.rejected and not d.historical
            """);
    if (query.partners().isEmpty()) {
      where.append(" and (d.source_principal = ? or d.target_principal = ? or d.venue_state = ?)");
      parameters.addAll(List.of(focus, focus, focus));
    } else {
      String marks = marks(query.partners().size());
      where.append(
          " and ((d.source_principal = ? and d.target_principal in (%1$s))".formatted(marks)
              + " or (d.target_principal = ? and d.source_principal in (%1$s)))".formatted(marks));
      List<String> partners = query.partners().stream().map(ActorId::value).sorted().toList();
      parameters.addAll(
          Stream.of(List.of(focus), partners, List.of(focus), partners)
              .flatMap(List::stream)
              .toList());
    }
    where.append(" and d.status in (" + marks(query.statuses().size()) + ")");
    parameters.addAll(query.statuses().stream().map(Status::label).sorted().toList());
    query
        .hostileSectors()
        .ifPresent(
            sectors ->
                where.append(
                    " and coalesce(d.source_sector, '') not in %1$s".formatted(sectors)
                        + " and coalesce(d.target_sector, '') not in %1$s".formatted(sectors)));
    String unit = query.perEvent() ? "d.id" : "d.incident";
    return """
        select d.*, %1$s as unit, i.coverage, coalesce(r.documents, 1) as reports
        from dyad d
        join input i on i.id = d.input
        left join (
          select feed, native_id, count(distinct document) as documents
          from report group by feed, native_id
        ) r on r.feed = d.feed and r.native_id = d.native_id
        where %2$s
        order by unit, least(d.source_principal, d.target_principal),
          greatest(d.source_principal, d.target_principal), d.id, d.source, d.target
        """
        .formatted(unit, where);
  }

  private static String marks(int count) {
    return Collections.nCopies(count, "?").stream().collect(Collectors.joining(", "));
  }

  /** One coding of an incident, turned the way the act ran. */
  private record Coding(
      long unit, String first, String second, Incident incident, boolean forward) {
    boolean sameAs(Coding other) {
      return unit == other.unit && first.equals(other.first) && second.equals(other.second);
    }
  }

  private static final class Folder {
    private final List<Incident> incidents = new ArrayList<>();
    private final List<Coding> run = new ArrayList<>();

    void add(ResultSet row) throws SQLException {
      Coding coding = coding(row);
      if (!run.isEmpty() && !run.get(0).sameAs(coding)) {
        finish();
      }
      run.add(coding);
    }

    void finish() {
      if (!run.isEmpty()) {
        incidents.add(merged(run));
        run.clear();
      }
    }

    private static Incident merged(List<Coding> codings) {
      Incident told =
          codings.stream().filter(Coding::forward).findFirst().orElse(codings.get(0)).incident();
      boolean mutual =
          codings.stream().map(coding -> coding.incident().dyad()).distinct().count() > 1
              || told.mutual();
      return new Incident(
          told.number(),
          told.date(),
          told.source(),
          told.target(),
          mutual,
          told.act(),
          told.status(),
          told.says(),
          told.venue(),
          told.sourceSide(),
          told.targetSide(),
          codings.stream().allMatch(coding -> coding.incident().selective()),
          codings.stream().mapToInt(coding -> coding.incident().reports()).sum(),
          codings.stream()
              .flatMap(coding -> coding.incident().events().stream())
              .distinct()
              .toList());
    }

    private static Coding coding(ResultSet row) throws SQLException {
      String source = row.getString("source_principal");
      String target = row.getString("target_principal");
      int orientation = row.getInt("orientation");
      boolean swapped = orientation == 1 || (orientation == 2 && source.compareTo(target) > 0);
      Incident incident =
          new Incident(
              row.getLong("unit"),
              Rows.date(row),
              new ActorId(swapped ? target : source),
              new ActorId(swapped ? source : target),
              orientation == 2,
              Rows.act(row),
              Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
              row.getString("says"),
              Rows.text(row, "venue_state").map(ActorId::new),
              side(row, swapped ? "target" : "source"),
              side(row, swapped ? "source" : "target"),
              Coverage.SELECTIVE.label().equals(row.getString("coverage")),
              row.getInt("reports"),
              List.of(new EventId(row.getString("event"))));
      boolean sorted = source.compareTo(target) <= 0;
      return new Coding(
          row.getLong("unit"),
          sorted ? source : target,
          sorted ? target : source,
          incident,
          orientation != 1);
    }

    private static Incident.Side side(ResultSet row, String side) throws SQLException {
      return new Incident.Side(
          row.getString(side + "_mention"),
          Rows.text(row, side + "_sector").map(Sector::valueOf),
          Optional.ofNullable(row.getString(side + "_rank")).flatMap(Rank::parse));
    }
  }
}
