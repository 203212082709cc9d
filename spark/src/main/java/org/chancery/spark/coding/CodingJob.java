// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark.coding;

import static java.util.Objects.requireNonNull;
import static org.chancery.model.table.Column.integer;
import static org.chancery.model.table.Column.text;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.chancery.model.table.Column;
import org.chancery.spark.output.OutputFolder;
import org.chancery.workbench.coding.EventRows;

/*
 * How it works. Files are shared out and read; the documents in them are shared out anew, so that one
 * large file does not keep one task busy while the others wait; each task codes its documents with
 * the coder of its JVM. What comes of it is kept on disk, put in the order in which one machine would
 * have read it, and written as two tables.
 */
/**
 * Codes texts on many machines: the same rows as {@code chancery code} gives, in the same order.
 */
public final class CodingJob {
  /** The table of events, with the columns of {@code chancery code}. */
  public static final String EVENTS = "events";

  /** The table of what could not be read. */
  public static final String PROBLEMS = "problems";

  private static final List<Column> PROBLEM_COLUMNS =
      List.of(
          text("file", "the file, or the document"),
          integer("line", "its line, from 1; 0 for all of it"),
          text("reason", "short code of the reason"),
          text("message", "the reason in words"));

  /** More tasks than processors, so that the last of them is short. */
  private static final int TASKS_PER_PROCESSOR = 4;

  private final SparkSession spark;

  /** A job that runs in a session, which stays open. */
  public CodingJob(SparkSession spark) {
    this.spark = requireNonNull(spark, "spark");
  }

  /**
   * Codes texts.
   *
   * @throws org.chancery.model.fault.ChanceryException if a lexicon has a mistake, the models are
   *     not there, or there are such tables in the folder already
   */
  public CodingReport run(CodingRequest request, OutputFolder out) {
    out.mustNotHave(EVENTS);
    out.mustNotHave(PROBLEMS);
    SharedCoder coder = new SharedCoder(request);
    ModelsOnClassPath.required();
    JavaRDD<CodedPiece> coded = coded(FoundFiles.at(request.files()), coder);
    coded.persist(StorageLevel.DISK_ONLY());
    JavaRDD<CodedPiece> sorted = coded.sortBy(CodedPiece::place, true, processors());
    out.write(EVENTS, table(sorted, EventRows.columns(), CodedPiece::events));
    out.write(PROBLEMS, table(sorted, PROBLEM_COLUMNS, CodedPiece::problems));
    CodingReport report =
        coded.map(CodedPiece::report).fold(CodingReport.NOTHING, CodingReport::plus);
    coded.unpersist();
    return report;
  }

  private JavaRDD<CodedPiece> coded(FoundFiles found, SharedCoder coder) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<SharedCoder> shared = context.broadcast(coder);
    int readers = Math.max(1, Math.min(found.files().size(), tasks()));
    return context
        .parallelize(found.files(), readers)
        .flatMap(file -> file.read().iterator())
        .union(context.parallelize(found.unread(), 1))
        .repartition(tasks())
        .mapPartitions(pieces -> coded(pieces, shared.value().rows()));
  }

  private static Iterator<CodedPiece> coded(Iterator<Piece> pieces, EventRows coder) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return pieces.hasNext();
      }

      @Override
      public CodedPiece next() {
        return CodedPiece.of(pieces.next(), coder);
      }
    };
  }

  private Dataset<Row> table(
      JavaRDD<CodedPiece> pieces,
      List<Column> columns,
      Function<CodedPiece, List<List<String>>> part) {
    List<Column.Kind> kinds = columns.stream().map(Column::kind).toList();
    JavaRDD<Row> rows =
        pieces.flatMap(
            piece ->
                part.call(piece).stream().map(cells -> TypedRows.row(kinds, cells)).iterator());
    return spark.createDataFrame(rows, TypedRows.schema(columns));
  }

  private int tasks() {
    return processors() * TASKS_PER_PROCESSOR;
  }

  private int processors() {
    return spark.sparkContext().defaultParallelism();
  }
}
