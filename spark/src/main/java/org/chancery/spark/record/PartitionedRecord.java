// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark.record;

import static java.util.Objects.requireNonNull;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/**
 * A partitioned record, opened: its tables are views of the session under their own names, and so
 * are {@code counted}, the codings that roll-ups count, and {@code dyad}, the pairs that follow
 * from them. Spark reads Parquet alone, from whatever file system the address names, and never
 * opens the DuckDB file beside it.
 */
public final class PartitionedRecord {
  private final SparkSession spark;
  private final Path folder;

  private PartitionedRecord(SparkSession spark, Path folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /**
   * Opens a record.
   *
   * @param address a folder, or an address of a file system that Spark knows: {@code hdfs://…}
   * @throws ChanceryException with {@link Fault#USER} if there is no such record, or its Parquet
   *     files are older than what it holds; with {@link Fault#DATA} if it is laid out otherwise
   */
  public static PartitionedRecord open(SparkSession spark, String address) {
    requireNonNull(spark, "spark");
    PartitionedRecord record = new PartitionedRecord(spark, new Path(address));
    Manifest manifest = record.manifest();
    if (!manifest.current()) {
      throw ChanceryException.at(
          Fault.USER,
          address,
          "the record was changed since its Parquet files were written",
          "Bring them up to date: chancery compact --record " + address);
    }
    for (Table table : Table.values()) {
      record.table(table, manifest).createOrReplaceTempView(table.label());
    }
    Views.over(spark);
    return record;
  }

  /** The rows of a query over the tables and views. */
  public Dataset<Row> query(String sql) {
    return spark.sql(sql);
  }

  private Manifest manifest() {
    Path file = new Path(folder, "manifest.json");
    try (InputStream in =
        file.getFileSystem(spark.sparkContext().hadoopConfiguration()).open(file)) {
      return Manifest.parse(file.toString(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (FileNotFoundException missing) {
      throw ChanceryException.at(
              Fault.USER,
              folder.toString(),
              "there is no partitioned record here",
              "Make one of a record: chancery compact --record FILE --to FOLDER")
          .causedBy(missing);
    } catch (IOException unreadable) {
      throw ChanceryException.at(
              Fault.SOURCE,
              file.toString(),
              "the manifest cannot be read: " + unreadable.getMessage(),
              "Check the address, and that Spark may read there.")
          .causedBy(unreadable);
    }
  }

  /* A table without rows is known to be empty before anything is planned, and costs no join. */
  private Dataset<Row> table(Table table, Manifest manifest) {
    List<String> files =
        manifest.partsOf(table).stream()
            .filter(part -> part.rows() > 0)
            .map(part -> new Path(folder, part.file()).toString())
            .toList();
    if (files.isEmpty()) {
      return spark.createDataFrame(List.of(), table.schema());
    }
    return spark.read().schema(table.schema()).parquet(files.toArray(String[]::new));
  }
}
