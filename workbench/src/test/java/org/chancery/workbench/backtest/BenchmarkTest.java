// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.fault.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkTest {
  private static final String ROW = "0\t0\t1\t0\n";

  @TempDir private Path folder = Path.of("");
  private final List<Problem> problems = new ArrayList<>();

  private Benchmark read(String train, String test) throws IOException {
    return read(train, test, Optional.empty());
  }

  private Benchmark read(String train, String test, Optional<Path> entities) throws IOException {
    return Benchmark.read(
        new BenchmarkFiles(
            file("train.txt", train),
            Optional.empty(),
            file("test.txt", test),
            entities,
            Optional.empty()),
        problems::add);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /* A visits B on even days, and C on odd ones, in hours. */
  private static String days(int from, int to) {
    StringBuilder rows = new StringBuilder();
    for (int day = from; day < to; day++) {
      rows.append("5\t3\t%d\t%d\t-1\n".formatted(day % 2 == 0 ? 17 : 40, 24 * day));
    }
    return rows.toString();
  }

  @Test
  void infersTheUnitOfTimeFromItsGaps() throws IOException {
    assertThat(read("0\t0\t1\t48\n0\t0\t1\t168\n", "0\t0\t1\t240\n").unit()).isEqualTo(24);
    assertThat(read("0\t0\t1\t2014\n", "0\t0\t1\t2015\n").unit()).isEqualTo(1);
  }

  @Test
  void keepsGoodRowsAndReportsBadOnes() throws IOException {
    Benchmark benchmark = read("0\t0\t1\t0\nx\t0\t1\t0\n0\t0\t1\n0 0   1 0 -1\n", "0\t0\t1\t24\n");

    assertThat(benchmark.trainingFacts()).isEqualTo(2);
    assertThat(problems).extracting(Problem::line).containsExactly(2L, 3L);
    assertThat(problems).extracting(Problem::reason).containsOnly("quadruple");
  }

  @Test
  void countsEntitiesThatNoRowNames() throws IOException {
    Path names = file("entities.txt", "Belarus\t0\nRussia\t1\nChina\t2\n");

    assertThat(read(ROW, ROW, Optional.of(names)).entities()).isEqualTo(3);
    assertThat(read(ROW, ROW).entities()).isEqualTo(2);
  }

  @Test
  void reportsAnIdWithoutAName() throws IOException {
    Path names = file("entities.txt", "Belarus\t0\nRussia\t1\n");

    Benchmark benchmark = read(ROW + "0\t0\t7\t0\n", ROW, Optional.of(names));

    assertThat(benchmark.trainingFacts()).isEqualTo(1);
    assertThat(problems).extracting(Problem::reason).containsExactly("unknown-id");
  }

  @Test
  void saysWhichLineOfTheNamesIsBroken() throws IOException {
    Path names = file("entities.txt", "Belarus\t0\nRussia\n");

    assertThatThrownBy(() -> read(ROW, ROW, Optional.of(names)))
        .isInstanceOfSatisfying(
            ChanceryException.class,
            fault -> {
              assertThat(fault.fault()).isEqualTo(Fault.DATA);
              assertThat(fault.where().orElseThrow()).endsWith("entities.txt:2");
              assertThat(fault.next().orElseThrow()).contains("NAME<TAB>ID");
            });
  }

  @Test
  void refusesAFileWithoutAUsableRow() {
    assertThatThrownBy(() -> read("source\trelation\n", ROW))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("no row can be used");
  }

  @Test
  void refusesATestFromThePast() {
    assertThatThrownBy(() -> read("0\t0\t1\t0\n0\t0\t1\t48\n", "0\t0\t1\t24\n"))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("begins at time 24, before time 48");
  }

  @Test
  void saysThatAFileIsMissing() {
    BenchmarkFiles files =
        new BenchmarkFiles(
            folder.resolve("none.txt"),
            Optional.empty(),
            folder.resolve("none.txt"),
            Optional.empty(),
            Optional.empty());

    assertThatThrownBy(() -> Benchmark.read(files, problems::add))
        .isInstanceOfSatisfying(
            ChanceryException.class, fault -> assertThat(fault.fault()).isEqualTo(Fault.USER))
        .hasMessageContaining("no such file");
  }

  @Test
  void writesRanksThatTheFiguresCanBeRecomputedFrom() throws IOException {
    Benchmark benchmark = read(days(0, 60), days(60, 80));
    Trial trial = benchmark.run(1, () -> 0);
    Path file = folder.resolve("ranks.tsv");
    benchmark.writeRanks(trial, file);

    List<String[]> rows =
        Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t")).toList();
    double sum = 0;
    int hits = 0;
    for (String[] row : rows) {
      double rank = Double.parseDouble(row[5]);
      sum += 1 / rank;
      hits += rank <= 1 ? 1 : 0;
    }

    assertThat(Files.readAllLines(file).get(0)).isEqualTo("s\tr\to\tt\tdirection\trank\tties");
    assertThat(rows).hasSize(40);
    assertThat(rows.get(0)).startsWith("5", "3", "17", "1440", "target");
    assertThat(figure(trial.json(), "mrr")).isCloseTo(sum / 40, within(1e-12));
    assertThat(figure(trial.json(), "hits@1")).isCloseTo(hits / 40.0, within(1e-12));
  }

  @Test
  void writesReasonsWhoseNumbersStandInTheRows() throws IOException {
    Benchmark benchmark = read(days(0, 60), days(60, 80));
    Trial trial = benchmark.run(1, () -> 0);
    Path file = folder.resolve("reasons.tsv");
    benchmark.writeReasons(trial, file);

    List<String> lines = Files.readAllLines(file);
    List<String[]> rows = lines.stream().skip(1).map(line -> line.split("\t")).toList();
    assertThat(lines.get(0))
        .startsWith("asked\trelation\tdirection\tt\tplace\tcandidate\t")
        .endsWith("evidence\tpoints\treason");
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(12));
    assertThat(rows).filteredOn(row -> row[8].equals("true")).isNotEmpty();
    assertThat(rows)
        .filteredOn(row -> row[9].equals("SAME_FACT") && row[2].equals("target"))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              int day = Integer.parseInt(row[3]) / 24;
              int begun = row[5].equals("17") ? 0 : 1;
              int times = (day - begun + 1) / 2;
              int last = 24 * (begun + 2 * (times - 1));
              assertThat(row[11])
                  .isEqualTo(
                      String.format(
                          Locale.ROOT,
                          "s did r to o before: %d times, first at %d, last at %d, %.1f %% of all such",
                          times,
                          24 * begun,
                          last,
                          100.0 * times / day));
            });
  }

  private static double figure(String json, String key) {
    Matcher member = Pattern.compile("\"" + key + "\": ([0-9.]+)").matcher(json);
    assertThat(member.find()).isTrue();
    return Double.parseDouble(member.group(1));
  }
}
