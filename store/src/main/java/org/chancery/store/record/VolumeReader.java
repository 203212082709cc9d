// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.source.Volume;
import org.chancery.model.time.Period;

/*
 * How it works. What was fetched slice by slice is in the totals, whether its events were kept or
 * not, so that its events are passed over; all of it occurred. Everything else is counted by its
 * events.
 */
/** Counts the incidents of a whole record. */
final class VolumeReader {
  private static final String SELECT =
      """
      with kept as (
        select coalesce(c.incident, e.incident) as incident, e.id,
          if(c.date_text is null, e.date_from, c.date_from) as date_from,
          if(c.date_text is null, e.date_to, c.date_to) as date_to,
          coalesce(c.act, e.act) as act
        from event e
        join origin o on o.id = e.origin
        join input i on i.id = o.input
        left join correction c on c.event = e.id
        where not e.historical and not coalesce(c.rejected, false) and i.coverage = 'systematic'
          and i.id not in (from slice_input)
          and coalesce(c.status, e.status) in (select unnest(?))
          and (e.id, coalesce(c.incident, e.incident)) not in (
            select (event, incident) from also_read)
      ), told as (
        select arg_min(date_from, id) as date_from, arg_min(date_to, id) as date_to,
          arg_min(act, id) as act
        from kept group by incident
      )
      select t.date_from, t.date_to, a.quad, count(*) as incidents
      from told t join act a on a.id = t.act
      where t.date_from is not null and t.date_to is not null
      group by all
      """;

  private static final String WITH_TOTALS =
      """
      select date_from, date_to, quad, sum(incidents)::bigint as incidents
      from (
        from (%s)
        union all
        select day, day, quad, sum(incidents) from total group by all
      )
      group by all
      """
          .formatted(SELECT);

  private final Database database;

  VolumeReader(Database database) {
    this.database = database;
  }

  Volume read(Collection<Status> statuses) {
    SortedMap<Period, Map<QuadClass, Long>> byDate = new TreeMap<>();
    SortedMap<Period, Long> unclassified = new TreeMap<>();
    database.forEach(
        statuses.contains(Status.OCCURRED) ? WITH_TOTALS : SELECT,
        row -> {
          Period date =
              new Period(
                  row.getObject("date_from", LocalDate.class),
                  row.getObject("date_to", LocalDate.class));
          long incidents = row.getLong("incidents");
          Optional<QuadClass> quad = QuadClass.ofCode(row.getInt("quad"));
          Map<QuadClass, Long> classes =
              byDate.computeIfAbsent(date, first -> new EnumMap<>(QuadClass.class));
          quad.ifPresentOrElse(
              one -> classes.put(one, incidents), () -> unclassified.put(date, incidents));
        },
        database.texts(statuses.stream().map(Status::label).sorted().toList()));
    SortedMap<Period, Volume.Amount> amounts = new TreeMap<>();
    byDate.forEach(
        (date, classes) ->
            amounts.put(date, new Volume.Amount(classes, unclassified.getOrDefault(date, 0L))));
    return new Volume(amounts);
  }
}
