// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.model.ontology.EventType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every number in the reasons of forecasts is counted again, from the record, in plain SQL. */
final class ForecastEvidenceTest {
  private static final int HORIZON = 30;

  /** What each kind of evidence counts: q is the question, f a fact, its age 1 on the eve. */
  private static final Map<String, String> COUNTED = new TreeMap<>();

  static {
    String same = "f.s = q.s and f.r = q.r and f.o = q.o";
    String reverse = "f.s = q.o and f.r = q.r and f.o = q.s";
    String other = "f.s = q.s and f.r <> q.r and f.o = q.o";
    String answer = "f.s = q.o and f.r <> q.r and f.o = q.s";
    String source = "f.s = q.s and f.o <> q.o";
    String target = "f.s <> q.s and f.o = q.o";
    COUNTED.put("same_week", same + " and f.age <= 7");
    COUNTED.put("same_month", same + " and f.age <= 30");
    COUNTED.put("same_year", same + " and f.age <= 365");
    COUNTED.put("reverse_month", reverse + " and f.age <= 30");
    COUNTED.put("alike_month", other + " and f.quad = q.quad and f.age <= 30");
    COUNTED.put("unlike_month", other + " and f.quad <> q.quad and f.age <= 30");
    COUNTED.put("other_week", other + " and f.age <= 7");
    COUNTED.put("other_year", other + " and f.age <= 365");
    COUNTED.put("answer_week", answer + " and f.age <= 7");
    COUNTED.put("answer_month", answer + " and f.age <= 30");
    COUNTED.put("answer_year", answer + " and f.age <= 365");
    COUNTED.put("source_month", source + " and f.r = q.r and f.age <= 30");
    COUNTED.put("source_year", source + " and f.r = q.r and f.age <= 365");
    COUNTED.put("source_any", source + " and f.age <= 30");
    COUNTED.put("target_month", target + " and f.r = q.r and f.age <= 30");
    COUNTED.put("target_year", target + " and f.r = q.r and f.age <= 365");
    COUNTED.put("target_any", target + " and f.age <= 30");
  }

  /** Of dealings with others in the last month those with one whom the other side met as well. */
  private static final String SHARED =
      """
      f.age <= 30 and f.s in (q.s, q.o) <> f.o in (q.s, q.o)
      and exists (from fact g where g.age <= 30
        and least(g.s, g.o) = least(q.s, if(f.s in (q.s, q.o), f.o, f.s))
        and greatest(g.s, g.o) = greatest(q.s, if(f.s in (q.s, q.o), f.o, f.s)))
      and exists (from fact g where g.age <= 30
        and least(g.s, g.o) = least(q.o, if(f.s in (q.s, q.o), f.o, f.s))
        and greatest(g.s, g.o) = greatest(q.o, if(f.s in (q.s, q.o), f.o, f.s)))
      """;

  /** The events behind a reason, by family. */
  private static final Map<String, String> BEHIND = new TreeMap<>();

  static {
    BEHIND.put("same", COUNTED.get("same_year"));
    BEHIND.put("reverse", COUNTED.get("reverse_month"));
    BEHIND.put("others", "f.s = q.s and f.r <> q.r and f.o = q.o and f.age <= 30");
    BEHIND.put("answers", COUNTED.get("answer_month"));
    BEHIND.put("source", COUNTED.get("source_month"));
    BEHIND.put("target", COUNTED.get("target_month"));
    BEHIND.put("third_parties", SHARED);
  }

  @TempDir private Path folder = Path.of("");
  private Path record = Path.of("");

  @BeforeEach
  void importMadeEvents() {
    record = MadeRecord.busy(folder);
  }

  private JsonNode forecasts(String on) {
    Terminal.Outcome outcome =
        Terminal.run(
            "forecast", "--record", record, "--on", on, "--limit", "150", "--format", "json", "-q");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return new ObjectMapper().readTree(outcome.out());
  }

  @Test
  void recountsEveryNumberOfAThousandReasonsAndTheEventsBehind() throws Exception {
    LocalDate on = LocalDate.parse("2019-02-10");
    JsonNode forecasts = forecasts(on.toString());
    Map<String, Long> told = new TreeMap<>();
    int reasons = 0;
    for (int i = 0; i < forecasts.size(); i++) {
      for (JsonNode reason : forecasts.get(i).get("reasons")) {
        reasons++;
        String family = reason.get("family").asString();
        told.put(key(i, family, "events"), (long) reason.get("events").size());
        for (JsonNode number : reason.get("numbers")) {
          told.put(key(i, number.get("kind").asString(), "count"), number.get("count").asLong());
          told.put(key(i, number.get("kind").asString(), "of"), number.get("of").asLong());
        }
      }
    }

    assertThat(reasons).isGreaterThanOrEqualTo(1000);
    Map<String, Long> recounted = recounted(forecasts, on);
    assertThat(told.keySet()).isEqualTo(recounted.keySet());
    assertThat(told.entrySet())
        .allSatisfy(
            one ->
                assertThat(one.getValue()).as(one.getKey()).isEqualTo(recounted.get(one.getKey())));
  }

  private static String key(int forecast, String kind, String what) {
    return "%03d %s %s".formatted(forecast, kind, what);
  }

  private Map<String, Long> recounted(JsonNode forecasts, LocalDate on) throws Exception {
    Map<String, Long> counts = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("attach '%s' as record (read_only)".formatted(record));
      statement.execute(facts(on));
      statement.execute("create table quad (r varchar, quad varchar)");
      for (EventType type : EventType.values()) {
        statement.execute(
            "insert into quad values ('%s', '%s')".formatted(type.name(), type.quadClass()));
      }
      statement.execute("create table fact as select f.*, quad from known f join quad using (r)");
      statement.execute("create table asked (i integer, s varchar, r varchar, o varchar)");
      for (int i = 0; i < forecasts.size(); i++) {
        JsonNode one = forecasts.get(i);
        statement.execute(
            "insert into asked values (%d, '%s', '%s', '%s')"
                .formatted(
                    i,
                    one.get("source").asString(),
                    one.get("type").asString(),
                    one.get("target").asString()));
      }
      statement.execute("create table q as select a.*, quad from asked a join quad using (r)");
      for (Map.Entry<String, String> kind : COUNTED.entrySet()) {
        count(
            statement,
            counts,
            kind.getKey(),
            "count(f.s)",
            kind.getValue(),
            kind.getKey().endsWith("year") ? "(select least(365, max(age)) from fact)" : "0");
      }
      String since = "coalesce(min(f.age), 366)";
      count(statement, counts, "same_since", since, "f.s = q.s and f.r = q.r and f.o = q.o", "0");
      count(
          statement,
          counts,
          "reverse_since",
          since,
          "f.s = q.o and f.r = q.r and f.o = q.s and f.age <= 365",
          "0");
      count(
          statement,
          counts,
          "other_since",
          since,
          "f.s = q.s and f.r <> q.r and f.o = q.o and f.age <= 365",
          "0");
      String usable = "(select least(365, max(age)) // %d from fact)".formatted(HORIZON);
      count(
          statement,
          counts,
          "same_rhythm",
          "count(distinct (f.age - 1) // %d)".formatted(HORIZON),
          "f.s = q.s and f.r = q.r and f.o = q.o and (f.age - 1) // %d < %s"
              .formatted(HORIZON, usable),
          usable);
      count(
          statement,
          counts,
          "shared_partners",
          "count(distinct if(f.s in (q.s, q.o), f.o, f.s))",
          SHARED,
          "0");
      for (Map.Entry<String, String> family : BEHIND.entrySet()) {
        countEvents(statement, counts, family.getKey(), family.getValue());
      }
    }
    return counts;
  }

  /*
   * Incidents before a day, a mutual one both ways; their ages in days. Of the codings of an incident
   * between two the first counts that runs forward, and codings that run both ways make it mutual.
   */
  private static String facts(LocalDate on) {
    return """
        create table known as
        with coded as (
          select incident, id, type, orientation,
            if(orientation = 1, target_principal, source_principal) as s,
            if(orientation = 1, source_principal, target_principal) as o,
            date '%s' - date_from as age
          from record.dyad where not rejected and date_from < date '%s'),
        told as (
          select incident, first(type order by orientation = 1, id) as r,
            first(s order by orientation = 1, id) as s, first(o order by orientation = 1, id) as o,
            first(age order by orientation = 1, id) as age,
            list(distinct id) as events,
            bool_or(orientation = 2) or count(distinct s || '>' || o) > 1 as mutual
          from coded where s <> o
          group by incident, least(s, o), greatest(s, o))
        select s, r, o, age, events from told where r is not null
        union all
        select o, r, s, age, events from told where r is not null and mutual
        """
        .formatted(on, on);
  }

  /* Counts for each question; 'of' is what the count is one of. */
  private static void count(
      Statement statement,
      Map<String, Long> counts,
      String kind,
      String what,
      String condition,
      String of)
      throws Exception {
    String sql =
        "select q.i, %s as n, %s as whole from q left join fact f on %s group by q.i"
            .formatted(what, of, condition);
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        counts.put(key(rows.getInt("i"), kind, "count"), rows.getLong("n"));
        counts.put(key(rows.getInt("i"), kind, "of"), rows.getLong("whole"));
      }
    }
  }

  private static void countEvents(
      Statement statement, Map<String, Long> counts, String family, String condition)
      throws Exception {
    String sql =
        """
        select q.i, count(distinct f.event) as n
        from q left join (select *, unnest(events) as event from fact) f on %s group by q.i
        """
            .formatted(condition);
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        counts.put(key(rows.getInt("i"), family, "events"), rows.getLong("n"));
      }
    }
  }

  @Test
  void opensTheEventsThatAReasonCounts() {
    JsonNode first = forecasts("2019-02-10").get(0);
    JsonNode same =
        Stream.iterate(0, i -> i + 1)
            .limit(first.get("reasons").size())
            .map(first.get("reasons")::get)
            .filter(reason -> reason.get("family").asString().equals("same"))
            .findFirst()
            .orElseThrow();
    String event = same.get("events").get(0).asString();

    Terminal.Outcome opened =
        Terminal.run("events", "--record", record, "--id", event, "--format", "csv");

    assertThat(opened.code()).as(opened.err()).isZero();
    assertThat(opened.out())
        .contains(event, first.get("source").asString(), first.get("target").asString());
  }
}
