// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.ontology.Ontology;
import org.chancery.spark.rollup.Rollup;
import org.chancery.spark.rollup.RollupJob;
import org.chancery.store.record.DyadMonthQuery;
import org.chancery.store.record.RecordFile;

/**
 * Times the full roll-up by dyad and month on Spark and on DuckDB, in one process and in turn;
 * {@code bench/spark.sh} starts it. Every row is read; the start of the session is told apart.
 */
final class RollupBenchmark {
  private static final int RUNS = 4;

  private RollupBenchmark() {}

  /** {@code RECORD}, the folder of a partitioned record. */
  public static void main(String[] arguments) {
    Path record = Path.of(arguments[0]);
    long began = System.nanoTime();
    SparkSession spark = Session.begin("benchmark");
    say("Spark starts in %.1f s, with master %s", seconds(began), spark.sparkContext().master());
    say("");
    say("run   rows        DuckDB       Spark       Spark / DuckDB");
    List<Double> ratios = new ArrayList<>();
    for (int run = 1; run <= RUNS; run++) {
      began = System.nanoTime();
      Sum duckDb = duckDb(record);
      double first = seconds(began);
      began = System.nanoTime();
      Sum sparks = spark(spark, record);
      double second = seconds(began);
      if (!duckDb.equals(sparks)) {
        throw new IllegalStateException(duckDb + " is not " + sparks);
      }
      say("%d  %,9d  %8.2f s  %8.2f s  %8.1f", run, duckDb.rows(), first, second, second / first);
      ratios.add(second / first);
    }
    say("median of the runs after the first: %.1f", median(ratios.subList(1, RUNS)));
    spark.stop();
  }

  /** What both must agree on. */
  private record Sum(long rows, long codings, long incidents) {}

  private static Sum duckDb(Path record) {
    AtomicLong rows = new AtomicLong();
    AtomicLong codings = new AtomicLong();
    AtomicLong incidents = new AtomicLong();
    try (RecordFile open = RecordFile.read(record, ActorRegistry.bundled(), Ontology.bundled())) {
      open.withDyadMonths(
          DyadMonthQuery.ALL,
          one -> {
            rows.incrementAndGet();
            codings.addAndGet(one.codings());
            incidents.addAndGet(one.incidents());
          });
    }
    return new Sum(rows.get(), codings.get(), incidents.get());
  }

  private static Sum spark(SparkSession spark, Path record) {
    long rows = 0;
    long codings = 0;
    long incidents = 0;
    Iterator<Row> all =
        new RollupJob(spark).rows(record.toString(), Rollup.DYAD_MONTH).toLocalIterator();
    while (all.hasNext()) {
      Row row = all.next();
      rows++;
      codings += row.getLong(4);
      incidents += row.getLong(5);
    }
    return new Sum(rows, codings, incidents);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
