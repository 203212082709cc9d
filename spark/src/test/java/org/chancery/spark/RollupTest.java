// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.event.Status;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.progress.Progress;
import org.chancery.model.source.Coverage;
import org.chancery.model.source.Volume;
import org.chancery.model.time.Period;
import org.chancery.spark.rollup.Rollup;
import org.chancery.spark.rollup.RollupJob;
import org.chancery.store.record.DyadMonthQuery;
import org.chancery.store.record.ImportRequest;
import org.chancery.store.record.IncidentQuery;
import org.chancery.store.record.RecordFile;
import org.chancery.store.record.Replacement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spark on the Parquet files of a record says what DuckDB says on the record, to the last digit.
 */
final class RollupTest {
  private static final SparkSession SPARK = Session.begin("test");
  private static final Period ALWAYS =
      new Period(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

  @TempDir private Path folder = Path.of("");

  @Test
  void rollsUpInventedEventsAsDuckDbDoes() {
    Path single = folder.resolve("single.duckdb");
    new InventedRecord().in(single).close();

    compare(single);
  }

  @Test
  void rollsUpRealEventsAsDuckDbDoes() {
    Path single = folder.resolve("single.duckdb");
    try (RecordFile record = RecordFile.open(single, ActorRegistry.bundled(), Ontology.bundled())) {
      for (String name :
          List.of(
              "gdelt-v2-20260721/20260721083000.export.CSV.zip",
              "gdelt-v2-20260721/20260721081500.translation.export.CSV.zip",
              "icews-2018-sample/events.2018.sample.tab")) {
        record.importFile(ImportRequest.of(shared(name)), Progress.SILENT);
      }
    }

    compare(single);
  }

  @Test
  void refusesFilesThatAreOlderThanTheRecord() throws IOException {
    Path parted = Files.createDirectories(folder.resolve("parted"));
    try (RecordFile record = RecordFile.open(parted, ActorRegistry.bundled(), Ontology.bundled())) {
      record.compact(Progress.SILENT);
      record.replace(
          new Replacement(
              IncidentRule.CHRONOLOGY,
              IncidentRule.CHRONOLOGY,
              "later",
              Coverage.SELECTIVE,
              List.of(),
              Map.of(),
              List.of()));
    }

    assertThatThrownBy(() -> rows(parted, Rollup.PARTNERS))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("changed since its Parquet files were written");
    assertThatThrownBy(() -> rows(folder.resolve("nowhere"), Rollup.PARTNERS))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("there is no partitioned record here");
  }

  private static Path shared(String name) {
    Path shared =
        Optional.ofNullable(System.getenv("CHANCERY_SHARED"))
            .map(Path::of)
            .orElseGet(() -> Path.of(System.getProperty("chancery.root"), "..", "shared"));
    Path file = shared.resolve("data/feeds").resolve(name);
    assumeTrue(
        Files.exists(file),
        () -> "skipped: needs data/feeds/" + name + " of the shared folder; set CHANCERY_SHARED");
    return file;
  }

  private void compare(Path single) {
    Path parted = folder.resolve("parted");
    List<Row> totals;
    try (RecordFile record = RecordFile.read(single, ActorRegistry.bundled(), Ontology.bundled())) {
      record.compactTo(parted, Progress.SILENT);
      totals = rows(parted, Rollup.TOTALS);
      assertThat(rolledUp(parted, Rollup.DYAD_MONTH))
          .isEqualTo(dyadMonths(record))
          .hasSizeGreaterThan(50);
      assertThat(rolledUp(parted, Rollup.PARTNERS).stream().sorted().toList())
          .isEqualTo(partners(record));
      assertThat(ofDays(totals)).isEqualTo(volume(record));
    }
    try (DuckDb duckDb = new DuckDb(single)) {
      assertThat(totals.stream().map(RollupTest::cells).toList()).isEqualTo(duckDb.totals());
      assertThat(rolledUp(parted, Rollup.DUPLICATES))
          .isEqualTo(duckDb.duplicates())
          .hasSizeGreaterThan(5);
    }
  }

  private static List<String> dyadMonths(RecordFile record) {
    List<String> months = new ArrayList<>();
    record.withDyadMonths(
        DyadMonthQuery.ALL,
        one ->
            months.add(
                cells(
                    one.month(),
                    one.source().value(),
                    one.target().value(),
                    one.quad().map(QuadClass::code),
                    one.codings(),
                    one.incidents(),
                    one.goldstein(),
                    one.plover())));
    return months;
  }

  private static List<String> rolledUp(Path record, Rollup rollup) {
    return rows(record, rollup).stream().map(RollupTest::cells).toList();
  }

  private static List<Row> rows(Path record, Rollup rollup) {
    return new RollupJob(SPARK).rows(record.toString(), rollup).collectAsList();
  }

  private static List<String> partners(RecordFile record) {
    SortedMap<ActorId, SortedMap<ActorId, Long>> counts =
        record.measuredIncidents(IncidentQuery.ofAny(Set.of()), ALWAYS);
    return counts.entrySet().stream()
        .flatMap(
            one ->
                one.getValue().entrySet().stream()
                    .map(
                        other ->
                            cells(one.getKey().value(), other.getKey().value(), other.getValue())))
        .sorted()
        .toList();
  }

  /* Incidents of single days by quad class. */
  private static List<String> volume(RecordFile record) {
    Volume volume = record.volume(Set.of(Status.OCCURRED));
    return volume.byDate().entrySet().stream()
        .filter(one -> one.getKey().first().equals(one.getKey().last()))
        .flatMap(one -> ofDay(one.getKey().first(), one.getValue()))
        .sorted()
        .toList();
  }

  private static Stream<String> ofDay(LocalDate day, Volume.Amount amount) {
    return Stream.concat(
            Stream.of(QuadClass.values()).map(Optional::of), Stream.of(Optional.<QuadClass>empty()))
        .filter(quad -> amount.of(quad) > 0)
        .map(quad -> cells(day, quad.map(QuadClass::code), amount.of(quad)));
  }

  private static List<String> ofDays(List<Row> totals) {
    Map<String, Long> sums =
        totals.stream()
            .collect(
                Collectors.groupingBy(
                    row -> cells(row.get(0), row.get(1)),
                    Collectors.summingLong(row -> row.getLong(5))));
    return sums.entrySet().stream()
        .filter(sum -> sum.getValue() > 0)
        .map(sum -> sum.getKey() + "|" + sum.getValue())
        .sorted()
        .toList();
  }

  private static String cells(Row row) {
    return cells(IntStream.range(0, row.size()).mapToObj(row::get).toArray());
  }

  static String cells(Object... values) {
    return Stream.of(values).map(RollupTest::cell).collect(Collectors.joining("|"));
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Optional<?> perhaps) {
      return perhaps.map(RollupTest::cell).orElse("");
    }
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : value.toString();
  }
}
