// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Problem;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;
import org.chancery.model.time.Edtf;
import org.chancery.spark.output.OutputFolder;
import org.chancery.workbench.coding.EventRows;
import org.chancery.workbench.coding.ReadingDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts coded by tasks of Spark give what chancery code gives. */
final class CodingJobTest {
  private static final SparkSession SPARK = SparkSession.builder().appName("test").getOrCreate();

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void writeTexts() throws IOException {
    Files.createDirectories(folder.resolve("texts/more"));
    Files.writeString(
        folder.resolve("texts/a.txt"),
        "Poland imposed sanctions on Belarus. Russia and China signed an agreement in Moscow.");
    Files.writeString(
        folder.resolve("texts/b.jsonl"),
        """
        {"id": "one", "date": "2024-03-01", "text": "France accused Russia of aggression."}
        {"id": "two", "text": "Germany will visit Poland. The weather was fine."}
        this is no JSON
        {"id": "three", "date": "2024-03-02", "text": "Belarus expelled diplomats of Poland."}
        """);
    Files.write(folder.resolve("texts/c.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1', 0, 7});
    Files.writeString(folder.resolve("texts/more/d.md"), "# Minsk\n\nIran threatened Israel.");
  }

  private CodingRequest request() {
    return new CodingRequest(
        List.of(folder.resolve("texts"), folder.resolve("nowhere")), "news", "2024", List.of());
  }

  @Test
  void givesTheRowsOfChanceryCodeInTheirOrderAndTellsWhatCouldNotBeRead() throws IOException {
    Path out = folder.resolve("out");

    CodingReport report =
        new CodingJob(SPARK).run(request(), new OutputFolder(SPARK, out.toString()));

    Kept kept = new Kept();
    List<List<String>> problems = new ArrayList<>();
    new ReadingDesk(new ModelsOnClassPath(), List.of())
        .code(
            ReadingDesk.Inputs.files(request().files()),
            "news",
            Optional.of(Edtf.parse("2024")),
            ReadingDesk.Wanted.EVENTS,
            kept,
            problem -> problems.add(cells(problem)));
    assertThat(written(out.resolve("events"))).isEqualTo(kept.rows).hasSizeGreaterThan(4);
    assertThat(written(out.resolve("problems")).stream().map(row -> row.get(2)).toList())
        .isEqualTo(problems.stream().map(row -> (Object) row.get(2)).toList());
    assertThat(report.documents()).isEqualTo(5);
    assertThat(report.problems()).isEqualTo(problems.size()).isEqualTo(3);
  }

  @Test
  void tasksOfOneMachineShareOneParser() {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(SPARK.sparkContext());
    Broadcast<SharedCoder> shared = context.broadcast(new SharedCoder(request()));

    List<Integer> coders =
        context
            .parallelize(IntStream.range(0, 8).boxed().toList(), 8)
            .map(task -> System.identityHashCode(shared.value().rows()))
            .distinct()
            .collect();

    assertThat(coders).hasSize(1);
  }

  @Test
  void overwritesNothing() throws IOException {
    Files.createDirectories(folder.resolve("out/events"));
    OutputFolder out = new OutputFolder(SPARK, folder.resolve("out").toString());

    assertThatThrownBy(() -> new CodingJob(SPARK).run(request(), out))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("nothing is overwritten");
  }

  private static List<String> cells(Problem problem) {
    return List.of(
        problem.file(), Long.toString(problem.line()), problem.reason(), problem.message());
  }

  /* The rows of all files, in the order of their names. */
  private static List<List<Object>> written(Path table) throws IOException {
    try (Stream<Path> files = Files.list(table)) {
      return files
          .filter(file -> file.toString().endsWith(".parquet"))
          .sorted()
          .flatMap(file -> SPARK.read().parquet(file.toString()).collectAsList().stream())
          .map(CodingJobTest::values)
          .toList();
    }
  }

  private static List<Object> values(Row row) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> (Object) String.valueOf(row.get(i)))
        .toList();
  }

  /** Keeps rows, with the types that their columns state. */
  private static final class Kept implements TableSink {
    private final List<List<Object>> rows = new ArrayList<>();

    @Override
    public void begin(List<Column> columns) {
      assertThat(columns).isEqualTo(EventRows.columns());
    }

    @Override
    public void row(List<String> cells) {
      List<Column.Kind> kinds = EventRows.columns().stream().map(Column::kind).toList();
      rows.add(values(TypedRows.row(kinds, cells)));
    }

    @Override
    public void close() {}
  }
}
