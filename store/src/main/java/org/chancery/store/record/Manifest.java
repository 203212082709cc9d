// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/*
 * How it works. Readers without DuckDB see the record as the last compaction left it: its files stay
 * until the next one, even where the record itself reads them no more. Whether something was changed
 * since is told beside. Its text follows from the database alone, so that a text which a process did
 * not get to write is written by the next.
 */
/** The list of Parquet files that belong together, for readers without DuckDB. */
final class Manifest {
  private static final int LAYOUT = 1;

  private final Database database;
  private final Parts parts;

  Manifest(Database database, Parts parts) {
    this.database = database;
    this.parts = parts;
  }

  /** Writes it, unless it is there already as it should be. */
  void publish() {
    parts.folder().replace(RecordFolder.MANIFEST, text());
  }

  /** What the record holds that is not in files of events, as a text to be compared. */
  static String state(Database database) {
    return database
        .first(
            """
            select md5(concat_ws(chr(10),
              (select string_agg(c::varchar, chr(10) order by event) from correction c),
              (select count(*) || ' ' || coalesce(max(id), 0) from input),
              (select count(*) || ' ' || coalesce(sum(codings), 0) from total),
              (select count(*) || ' ' || count(*) filter (state = 'present') from slice),
              (select string_agg(actor, ' ' order by actor) from interest)))
            """,
            row -> row.getString(1))
        .orElseThrow();
  }

  /** Whether nothing was changed since the last compaction. */
  boolean isCurrent() {
    return parts.all().stream().allMatch(Part::live)
        && database.number("select count(*) from loose_event") == 0
        && database
            .first("select state from compaction", row -> row.getString(1))
            .equals(Optional.of(state(database)));
  }

  private String text() {
    List<Part> all = parts.all();
    return """
        {
          "record": %d,
          "schema": %d,
          "generation": %d,
          "current": %s,
          "events": [%s],
          "tables": [%s]
        }
        """
        .formatted(
            LAYOUT,
            Schema.VERSION,
            parts.generation(),
            isCurrent(),
            list(all.stream().filter(Part::ofEvents).toList(), Manifest::month),
            list(all.stream().filter(part -> !part.ofEvents()).toList(), Manifest::table));
  }

  private static String month(Part part) {
    return "\"month\": \"" + part.month().orElseThrow() + "\"";
  }

  private static String table(Part part) {
    return "\"table\": \"" + part.holds() + "\"";
  }

  /* Names of files, tables and months have nothing that JSON would have escaped. */
  private static String list(List<Part> parts, Function<Part, String> what) {
    return parts.stream()
        .map(
            part ->
                "\n    {%s, \"file\": \"%s\", \"rows\": %d, \"bytes\": %d}"
                    .formatted(what.apply(part), part.name(), part.rows(), part.bytes()))
        .collect(Collectors.joining(",", "", parts.isEmpty() ? "" : "\n  "));
  }
}
