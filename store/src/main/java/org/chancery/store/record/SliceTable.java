// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.model.actor.ActorId;
import org.chancery.store.fetch.Checksum;
import org.chancery.store.fetch.Fetched;
import org.chancery.store.fetch.GdeltFeed;
import org.chancery.store.fetch.Slice;
import org.chancery.store.fetch.SlicePart;
import org.chancery.store.fetch.SliceState;

/** The slices that should be in the record, and whose events are kept of them. */
final class SliceTable {
  private final Database database;

  SliceTable(Database database) {
    this.database = database;
  }

  /** All of them, in order of time. */
  List<RecordedSlice> all() {
    return database.query(
        "from slice order by begins, ends, feed, part",
        row ->
            new RecordedSlice(
                new Slice(
                    GdeltFeed.parse(row.getString("feed")).orElseThrow(),
                    SlicePart.parse(row.getString("part")).orElseThrow(),
                    row.getObject("begins", LocalDateTime.class),
                    row.getObject("ends", LocalDateTime.class)),
                SliceState.parse(row.getString("state")).orElseThrow(),
                row.getString("why"),
                row.getLong("row_count"),
                row.getLong("kept_count"),
                row.getLong("quarantine_count")));
  }

  /** Names of those slices of a batch that are in the totals already. */
  Set<String> counted(SliceBatch batch) {
    return ofBatch(batch, "counted");
  }

  /** Names of those slices of a batch that were read already. */
  Set<String> present(SliceBatch batch) {
    return ofBatch(batch, "state = 'present'");
  }

  private Set<String> ofBatch(SliceBatch batch, String condition) {
    return new HashSet<>(
        database.query(
            "select name from slice where name in (select unnest(?)) and " + condition,
            row -> row.getString(1),
            database.texts(names(batch))));
  }

  /** Keeps that an input was made of slices. */
  void input(int id) {
    database.execute("insert into slice_input values (?)", id);
  }

  private static List<String> names(SliceBatch batch) {
    return batch.slices().stream().map(one -> one.slice().name()).toList();
  }

  /**
   * A slice as it is now.
   *
   * @param counted whether its events are in the totals
   */
  record Entry(Fetched fetched, long rows, long kept, long quarantined, boolean counted) {}

  /** Puts slices in place of what was known of them before. */
  void replace(SliceBatch batch, List<Entry> entries) throws SQLException {
    database.execute(
        "delete from slice where name in (select unnest(?))", database.texts(names(batch)));
    try (RowAppender rows = database.appender("slice")) {
      for (Entry entry : entries) {
        Fetched fetched = entry.fetched();
        rows.begin()
            .add(fetched.slice().name())
            .add(fetched.slice().feed().label())
            .add(fetched.slice().part().label())
            .time(fetched.slice().begins())
            .time(fetched.slice().ends())
            .add(fetched.state().label())
            .add(fetched.why())
            .text(fetched.checksum().map(Checksum::md5))
            .add(entry.rows())
            .add(entry.kept())
            .add(entry.quarantined())
            .add(entry.counted())
            .end();
      }
    }
  }

  /** Whose events are kept: everybody's where nothing else was said. */
  Interest interest() {
    return new Interest(
        database.query("from interest", row -> new ActorId(row.getString(1))).stream()
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** Whether anything was read, so that its interest binds what is read later. */
  boolean isBegun() {
    return database.number("select count(*) from slice") > 0;
  }

  /** Keeps whose events are wanted from now on. */
  void interest(Interest interest) {
    database.execute("delete from interest");
    interest
        .actors()
        .forEach(one -> database.execute("insert into interest values (?)", one.value()));
  }

  /** Takes out all that slices gave, so that they can be read again; the totals stay. */
  void unread() {
    new EventRemoval(database).ofInputs("(from slice_input)");
    database.execute(
        """
        delete from report where input in (from slice_input);
        delete from quarantine where input in (from slice_input);
        delete from input where id in (from slice_input);
        delete from slice_input;
        update slice set state = 'unread', why = 'it is to be read again',
          row_count = 0, kept_count = 0, quarantine_count = 0
        where state = 'present'
        """);
  }
}
