// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.model.progress.Progress;

/*
 * How it works. Every month that has loose events gets a new file, of these and of what its file has;
 * the dictionaries and small tables are copied beside. All are written under names that no file bore
 * before, and kept by the disk, before one transaction of the database makes them live and takes the
 * loose events out. A process that is killed before it leaves files that belong to nothing, and the
 * next to open the record removes them; one that is killed after it leaves a manifest that is old, and
 * the next to open the record writes it.
 */
/** Moves the loose events of a record into Parquet files, by month. */
final class Compaction {
  /** What readers without DuckDB need beside the events. */
  static final List<String> TABLES =
      List.of(
          "act",
          "also_read",
          "correction",
          "input",
          "interest",
          "mention",
          "origin",
          "party",
          "slice",
          "slice_input",
          "total",
          "venue");

  private static final String TASK = "Compacting";

  private final Database database;
  private final Parts parts;

  Compaction(Database database) {
    this.database = database;
    this.parts = new Parts(database);
  }

  Compacted run(Progress progress) {
    Manifest manifest = new Manifest(database, parts);
    if (parts.generation() > 0 && manifest.isCurrent()) {
      database.transaction(() -> CountedParts.ofBefore(database, parts));
      return report(0, List.of());
    }
    long loose = database.number("select count(*) from loose_event");
    List<Part> written =
        database.transaction(
            () -> {
              List<Part> fresh = write(progress);
              parts.folder().keep(fresh.stream().map(Part::name).toList());
              takeOver(fresh);
              return fresh;
            });
    database.execute("checkpoint");
    manifest.publish();
    parts.sweep();
    return report(loose, written);
  }

  private List<Part> write(Progress progress) {
    PartWriter writer = new PartWriter(database, parts, parts.generation() + 1);
    CountedParts counted = new CountedParts(database, parts);
    Map<String, Part> before =
        parts.live().stream()
            .collect(Collectors.toMap(part -> part.month().orElseThrow(), Function.identity()));
    List<String> months =
        database.query(
            "select distinct " + Parts.MONTH + " as month from loose_event order by month",
            row -> row.getString(1));
    List<Part> written = new ArrayList<>();
    for (String month : months) {
      progress.at(TASK, written.size(), months.size(), "months");
      written.add(counted.count(writer.events(month, Optional.ofNullable(before.get(month)))));
    }
    TABLES.forEach(table -> written.add(writer.table(table)));
    return written;
  }

  private void takeOver(List<Part> fresh) throws SQLException {
    int generation = parts.generation() + 1;
    database.execute("delete from loose_event");
    parts.replace(fresh);
    CountedParts.ofBefore(database, parts);
    database.execute("delete from compaction");
    database.execute("insert into compaction values (?, ?)", generation, Manifest.state(database));
    database.execute("drop table principal_number");
  }

  private Compacted report(long loose, List<Part> written) {
    List<Part> live = parts.live();
    return new Compacted(
        parts.generation(),
        written.stream().filter(Part::ofEvents).count(),
        loose,
        live.size(),
        live.stream().mapToLong(Part::rows).sum(),
        live.stream().mapToLong(Part::bytes).sum());
  }
}
