// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.model.actor.ActorId;
import org.chancery.model.time.Period;

/*
 * How it works. A condition on the names of actors or on a date that may have been corrected cannot be
 * told from the statistics of a file. So it gets a second one beside, on how the events were recorded,
 * which all events fulfil that fulfil the first, and others: on the number of the pair of principals,
 * and on the month. Loose events and those of several parties have the number 0; those that an analyst
 * gave other actors or another date are looked up.
 */
/** Tells which events need not be read at all for what is asked. */
final class Reach {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

  private final Database database;

  Reach(Database database) {
    this.database = database;
  }

  /** What follows from a query of {@code coding k}. */
  Condition condition(EventQuery query) {
    Condition condition = Condition.of(query);
    if (query.actor().isPresent() && query.partner().isPresent()) {
      String one = query.actor().get().value();
      String other = query.partner().get().value();
      condition.reaching(between(Set.of(one), Set.of(other), "k.recorded_pair"));
    }
    query.period().ifPresent(days -> condition.reaching(within(days, "k.recorded_month")));
    return condition;
  }

  /** What follows from a query of {@code dyad d}. */
  Condition condition(IncidentQuery query) {
    return between(Condition.of(query), query);
  }

  /** The same, with what systematic sources tell of a period alone. */
  Condition measured(IncidentQuery query, Period period) {
    return between(Condition.measured(query, period), query)
        .reaching(within(period, "d.recorded_month"));
  }

  private Condition between(Condition condition, IncidentQuery query) {
    return query.partners().isEmpty()
        ? condition
        : condition.reaching(
            between(names(query.actors()), names(query.partners()), "d.recorded_pair"));
  }

  private static List<String> names(Collection<ActorId> actors) {
    return actors.stream().map(ActorId::value).toList();
  }

  /**
   * A condition on the recorded pair that holds for all events between two sides.
   *
   * @param column the column of the pair
   */
  String between(Collection<String> ones, Collection<String> others, String column) {
    if (nothingFiled()) {
      return "true";
    }
    TreeSet<Long> pairs = new TreeSet<>(List.of(0L));
    for (long one : numbers(ones)) {
      for (long other : numbers(others)) {
        pairs.add((Math.min(one, other) << 32) | Math.max(one, other));
      }
    }
    pairs.addAll(
        corrected(
            "pair", "source is not null or target is not null", row -> row.getLong("pair")));
    return pairs.stream()
        .map(pair -> Long.toString(pair))
        .collect(Collectors.joining(", ", column + " in (", ")"));
  }

  /**
   * A condition on the recorded month that holds for all events of a period.
   *
   * @param column the column of the month
   */
  String within(Period period, String column) {
    if (nothingFiled()) {
      return "true";
    }
    List<String> others = new ArrayList<>(List.of(PartWriter.UNDATED));
    others.addAll(corrected("month", "date_text is not null", row -> row.getString("month")));
    return others.stream()
        .map(month -> "'" + month + "'")
        .collect(
            Collectors.joining(
                ", ",
                "(%s between '%s' and '%s' or %s in ("
                    .formatted(column, month(period.first()), month(period.last()), column),
                "))"));
  }

  private static String month(LocalDate day) {
    int year = Math.max(1, Math.min(9999, day.getYear()));
    return MONTH.format(YearMonth.of(year, day.getMonth()));
  }

  private boolean nothingFiled() {
    return database.number("select count(*) from part where live and holds = 'event'") == 0;
  }

  /* The numbers of the principals that are, or that have, one of these actors. */
  private List<Long> numbers(Collection<String> actors) {
    List<String> sorted = actors.stream().sorted().toList();
    return database.query(
        """
        select min(id)::bigint from mention
        where principal in (
          select principal from mention
          where principal in (select unnest(?)) or actor in (select unnest(?)))
        group by principal
        """,
        row -> row.getLong(1),
        database.texts(sorted),
        database.texts(sorted));
  }

  private <T> List<T> corrected(String column, String how, Database.RowReader<T> reader) {
    if (database.number("select count(*) from correction where " + how) == 0) {
      return List.of();
    }
    return database.query(
        "select distinct "
            + column
            + " from event where id in (select event from correction where "
            + how
            + ")",
        reader);
  }
}
