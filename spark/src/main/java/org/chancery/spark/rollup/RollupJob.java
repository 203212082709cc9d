// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark.rollup;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chancery.spark.output.OutputFolder;
import org.chancery.spark.record.PartitionedRecord;

/** Rolls up a record. The results are those of DuckDB on the same record, to the last digit. */
public final class RollupJob {
  private final SparkSession spark;

  /** A job that runs in a session, which stays open. */
  public RollupJob(SparkSession spark) {
    this.spark = requireNonNull(spark, "spark");
  }

  /**
   * Writes roll-ups, each as Parquet into a folder of its name.
   *
   * @param record the folder or address of a partitioned record
   * @throws org.chancery.model.fault.ChanceryException if there is no such record, or there are
   *     such roll-ups in the folder already
   */
  public void run(String record, OutputFolder out, List<Rollup> rollups) {
    rollups.forEach(rollup -> out.mustNotHave(rollup.label()));
    PartitionedRecord opened = PartitionedRecord.open(spark, record);
    rollups.forEach(rollup -> out.write(rollup.label(), rows(opened, rollup)));
  }

  /** The rows of one roll-up, in their order. */
  public Dataset<Row> rows(String record, Rollup rollup) {
    return rows(PartitionedRecord.open(spark, record), rollup);
  }

  private static Dataset<Row> rows(PartitionedRecord record, Rollup rollup) {
    return record.query(rollup.sql());
  }
}
