// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.Link;
import org.chancery.model.actor.Rank;
import org.chancery.model.actor.Resolution;
import org.chancery.model.actor.Sector;
import org.chancery.model.time.Period;
import org.duckdb.DuckDBAppender;

/** The names that stand in sources, and what each was taken for; one row for each such pair. */
final class MentionTable {
  private final Map<Resolution, Integer> ids = new HashMap<>();
  private final Map<Integer, Resolution> mentions = new HashMap<>();
  private int written;

  private MentionTable() {}

  static MentionTable load(Database database) {
    MentionTable table = new MentionTable();
    database.forEach(
        "from mention order by id", row -> table.add(row.getInt("id"), resolution(row)));
    table.written = table.ids.size();
    return table;
  }

  /** The number of a name and its reading, new if need be. */
  int idOf(Resolution resolution) {
    Integer known = ids.get(resolution);
    if (known != null) {
      return known;
    }
    int id = ids.size() + 1;
    add(id, resolution);
    return id;
  }

  Resolution of(int id) {
    return requireNonNull(mentions.get(id), () -> "no mention " + id);
  }

  /** Writes those that the record does not have yet. */
  void save(Database database) throws SQLException {
    try (DuckDBAppender rows = database.appender("mention")) {
      for (int id = written + 1; id <= mentions.size(); id++) {
        append(rows, id, of(id));
      }
    }
    written = mentions.size();
  }

  private void add(int id, Resolution resolution) {
    ids.put(resolution, id);
    mentions.put(id, resolution);
  }

  private static void append(DuckDBAppender rows, int id, Resolution resolution)
      throws SQLException {
    rows.beginRow();
    rows.append(id);
    rows.append(resolution.mention());
    rows.append(resolution.actor().value());
    rows.append(resolution.kind().name().toLowerCase(Locale.ROOT));
    rows.append(resolution.principal().value());
    append(rows, resolution.sector().map(Enum::name));
    append(rows, resolution.rank().map(Rank::label));
    rows.append(resolution.link().name().toLowerCase(Locale.ROOT));
    appendDay(rows, resolution.validity().first());
    appendDay(rows, resolution.validity().last());
    rows.endRow();
  }

  private static void append(DuckDBAppender rows, Optional<String> text) throws SQLException {
    if (text.isPresent()) {
      rows.append(text.get());
    } else {
      rows.appendNull();
    }
  }

  /* The first and last day of all time are written as missing. */
  static void appendDay(DuckDBAppender rows, LocalDate day) throws SQLException {
    if (day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX)) {
      rows.appendNull();
    } else {
      rows.appendEpochDays((int) day.toEpochDay());
    }
  }

  private static Resolution resolution(ResultSet row) throws SQLException {
    return new Resolution(
        row.getString("mention"),
        new ActorId(row.getString("actor")),
        ActorKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        new ActorId(row.getString("principal")),
        Optional.ofNullable(row.getString("sector")).map(Sector::valueOf),
        Optional.ofNullable(row.getString("rank")).flatMap(Rank::parse),
        Link.valueOf(row.getString("link").toUpperCase(Locale.ROOT)),
        new Period(
            day(row, "valid_from").orElse(LocalDate.MIN),
            day(row, "valid_to").orElse(LocalDate.MAX)));
  }

  static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }
}
