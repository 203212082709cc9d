// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.chancery.model.event.Event;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.event.Orientation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60) // what goes wrong with threads waits for ever
final class EventAppenderTest {
  private static final int EVENTS = 34_567; // more batches than may wait, the last not full
  private static final Event EVENT =
      MadeEvents.of("made:1", "2018-05-01", List.of("BLR"), List.of("POL"));

  private final Database database = Database.inMemory();

  @BeforeEach
  void makeTables() {
    Schema.migrate(database, "a made record");
    database.execute("create table narrow (id bigint)");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void appendsEventsInTheOrderInWhichTheyCame() throws SQLException {
    try (EventAppender events = new EventAppender(database, "loose_event")) {
      for (long id = EVENTS; id > 0; id--) {
        events.add(numbered(id));
      }
    }

    assertThat(database.query("select id from loose_event order by rowid", row -> row.getLong(1)))
        .isEqualTo(LongStream.iterate(EVENTS, id -> id > 0, id -> id - 1).boxed().toList());
  }

  @Test
  void tellsThatAnEventCouldNotBeAppendedEvenIfItWasTheLast() throws SQLException {
    EventAppender events = new EventAppender(database, "narrow");
    events.add(numbered(1));

    assertThatExceptionOfType(SQLException.class).isThrownBy(events::close);
  }

  @Test
  void failsBeforeAllIsBroughtWhenNothingCanBeAppended() throws SQLException {
    EventAppender events = new EventAppender(database, "narrow");

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(
            () -> {
              for (long id = 1; id <= EVENTS; id++) {
                events.add(numbered(id));
              }
            });
    assertThatExceptionOfType(SQLException.class).isThrownBy(events::close);
    assertThat(database.number("select count(*) from narrow")).isZero();
  }

  @Test
  void doesNotBeginWithATableThatIsNotThere() {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> new EventAppender(database, "nowhere"));
  }

  @Test
  void leavesNothingOfATransactionThatFails() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> database.transaction(this::appendAndFail));

    assertThat(database.number("select count(*) from loose_event")).isZero();
  }

  private long appendAndFail() throws SQLException {
    try (EventAppender events = new EventAppender(database, "loose_event")) {
      for (long id = 1; id <= EVENTS; id++) {
        events.add(numbered(id));
      }
    }
    throw new IllegalStateException("so the test wants it");
  }

  private static NumberedEvent numbered(long id) {
    return new NumberedEvent(
        id,
        1,
        1,
        Optional.empty(),
        1,
        Optional.empty(),
        (short) 0,
        EVENT,
        new IncidentRule.Key(id, Orientation.FORWARD));
  }
}
