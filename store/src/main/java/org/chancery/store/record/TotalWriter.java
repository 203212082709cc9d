// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.event.Event;
import org.chancery.model.event.Participant;
import org.chancery.model.ontology.QuadClass;

/*
 * How it works. Every event of a batch of slices becomes a short row of a temporary table; when all
 * are there, they are counted by day, quad class and pair. An incident counts in the cell of its
 * first coding in the batch. It is not looked for in earlier batches: that would take a key for each
 * incident of the world, and only those dated back by the feed (a week, a month, a year) could be met
 * again.
 */
/** Counts all events of slices, whether they are kept or not. Not thread-safe. */
final class TotalWriter implements AutoCloseable {
  private static final String WAITING = "counted_event";

  private final ActorRegistry registry;
  private final RowAppender rows;
  private final Map<ActorId, Optional<String>> names = new HashMap<>();
  private long ordinal;

  TotalWriter(Database database, ActorRegistry registry) throws SQLException {
    this.registry = registry;
    this.rows = database.appender(WAITING);
  }

  /** Makes the table in which events wait to be counted; it is gone when the record is closed. */
  static void prepare(Database database) {
    database.execute(
        """
        create temp table counted_event (
          ordinal bigint, day date, quad tinyint, source varchar, target varchar, incident bigint)
        """);
  }

  void count(Event event, long incident) throws SQLException {
    rows.begin().add(ordinal++).day(event.date().earliest());
    Optional<QuadClass> quad = event.act().quad();
    if (quad.isPresent()) {
      rows.add((byte) quad.get().code());
    } else {
      rows.addMissing();
    }
    rows.text(name(event.actors().get(0)))
        .text(event.recipients().stream().findFirst().flatMap(this::name))
        .add(incident)
        .end();
  }

  /* Names that no table knows would make a cell each. */
  private Optional<String> name(Participant participant) {
    return names.computeIfAbsent(
        participant.principal(),
        id ->
            registry
                .actor(id)
                .filter(TotalWriter::isCountryOrOrganisation)
                .map(actor -> actor.id().value()));
  }

  private static boolean isCountryOrOrganisation(Actor actor) {
    return switch (actor.kind()) {
      case STATE, ORGANISATION, REGION -> true;
      case PERSON, GROUP, CAMP, UNKNOWN -> false;
    };
  }

  /** Adds what was counted to the totals. */
  static void settle(Database database) {
    database.execute(
        """
        insert into total
        select day, quad, source, target, count(*), count(*) filter (nth = 1)
        from (
          select *, row_number() over (partition by incident order by ordinal) as nth
          from counted_event
        )
        group by day, quad, source, target
        order by day, quad, source, target;
        delete from counted_event
        """);
  }

  @Override
  public void close() throws SQLException {
    rows.close();
  }
}
