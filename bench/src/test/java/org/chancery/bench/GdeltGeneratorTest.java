// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.bench.GdeltRow.Block;
import org.chancery.store.record.ImportReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GdeltGeneratorTest {
  private static final int ROWS = 20_000;
  private static final GdeltSlices SLICES = SliceFixture.slices();

  @TempDir Path folder;

  @Test
  void givesTheSameBytesForTheSameSeed() throws IOException {
    generate("one", 1);
    generate("again", 1);
    generate("other", 2);

    assertThat(folder.resolve("again")).hasSameBinaryContentAs(folder.resolve("one"));
    assertThat(Files.mismatch(folder.resolve("one"), folder.resolve("other"))).isNotNegative();
  }

  @Test
  void givesAsManyRowsAsAskedFor() throws IOException {
    GdeltGenerator.Contents contents = generate("rows", 1);

    assertThat(contents.rows()).isEqualTo(ROWS);
    assertThat(lines("rows")).hasSize(ROWS);
  }

  @Test
  void breaksAndRepeatsASmallShare() throws IOException {
    GdeltGenerator.Contents contents = generate("shares", 1);

    assertThat((double) ROWS / contents.broken())
        .isBetween(GdeltGenerator.ROWS_PER_BROKEN / 2.0, GdeltGenerator.ROWS_PER_BROKEN * 2.0);
    assertThat((double) ROWS / contents.repeated())
        .isBetween(
            GdeltGenerator.ROWS_PER_REPETITION / 1.5, GdeltGenerator.ROWS_PER_REPETITION * 1.5);
    assertThat(lines("shares").stream().distinct().count()).isEqualTo(ROWS - contents.repeated());
  }

  @Test
  void givesAllButBrokenRowsSixtyOneColumns() throws IOException {
    GdeltGenerator.Contents contents = generate("columns", 1);

    long other =
        lines("columns").stream().filter(line -> cells(line).size() != GdeltRow.COLUMNS).count();

    assertThat(other).isPositive().isLessThan(contents.broken());
  }

  @Test
  void keepsBlocksTogetherAndMixesThem() throws IOException {
    generate("blocks", 1);

    List<GdeltRow> rows = goodRows("blocks");

    for (Block block : Block.values()) {
      assertThat(distinct(rows, block::of)).isSubsetOf(distinct(SLICES.rows(), block::of));
    }
    Function<GdeltRow, List<List<String>>> whole =
        row -> Stream.of(Block.values()).map(block -> block.of(row)).toList();
    assertThat(distinct(rows, whole).size()).isGreaterThan(3 * SLICES.rows().size());
  }

  @Test
  void keepsTheFrequenciesOfActs() throws IOException {
    generate("acts", 1);

    Map<List<String>, Double> made = shares(goodRows("acts"));

    shares(SLICES.rows())
        .forEach((act, share) -> assertThat(made.get(act)).isCloseTo(share, within(0.02)));
  }

  @Test
  void reportsAsManyEventsPerDocumentAsRealFilesDo() throws IOException {
    generate("documents", 1);

    List<GdeltRow> rows = goodRows("documents");
    double made = (double) rows.size() / distinct(rows, row -> row.get(GdeltRow.ADDRESS)).size();
    double real = (double) SLICES.rows().size() / SLICES.eventsPerAddress().size();

    assertThat(made).isCloseTo(real, withinPercentage(5));
  }

  @Test
  void spreadsDaysOverAYearInOrder() throws IOException {
    generate("days", 1);

    List<String> stamps =
        goodRows("days").stream().map(row -> row.get(GdeltRow.DAY_ADDED)).toList();

    assertThat(stamps).isSorted();
    assertThat(stamps.get(0)).startsWith("20250101");
    assertThat(stamps.get(stamps.size() - 1)).startsWith("202512");
  }

  @Test
  void isImportedAsItSaysOfItself() throws IOException {
    GdeltGenerator.Contents contents = generate("import.csv", 1);

    ImportReport report =
        Contest.importInto(folder.resolve("record.duckdb"), folder.resolve("import.csv"));

    assertThat(report.events()).isEqualTo(contents.fresh());
    assertThat(report.repeated()).isEqualTo(contents.repeated());
    assertThat(report.quarantined()).isEqualTo(contents.broken());
  }

  private GdeltGenerator.Contents generate(String file, long seed) throws IOException {
    return new GdeltGenerator(SLICES, seed).write(folder.resolve(file), ROWS);
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file));
  }

  private List<GdeltRow> goodRows(String file) throws IOException {
    Set<String> ids = new HashSet<>();
    return lines(file).stream()
        .map(GdeltGeneratorTest::cells)
        .filter(cells -> cells.size() == GdeltRow.COLUMNS)
        .map(GdeltRow::new)
        .filter(row -> row.get(GdeltRow.ID).matches("\\d+"))
        .filter(row -> !row.get(GdeltRow.EVENT_DAY).equals("20250230"))
        .filter(row -> ids.add(row.get(GdeltRow.ID)))
        .toList();
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }

  private static <T> Set<T> distinct(List<GdeltRow> rows, Function<GdeltRow, T> part) {
    return rows.stream().map(part).collect(Collectors.toSet());
  }

  private static Map<List<String>, Double> shares(List<GdeltRow> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                Block.ACTION::of,
                Collectors.collectingAndThen(
                    Collectors.counting(), count -> (double) count / rows.size())));
  }
}
