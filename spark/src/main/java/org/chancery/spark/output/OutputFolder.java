// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark.output;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/** A folder, or an address of a file system that Spark knows, for tables in Parquet. */
public final class OutputFolder {
  private final SparkSession spark;
  private final Path folder;

  /** A folder, which is made when something is written to it. */
  public OutputFolder(SparkSession spark, String address) {
    this.spark = spark;
    this.folder = new Path(address);
  }

  /**
   * Sees that a table would overwrite nothing, before the work for it begins.
   *
   * @throws ChanceryException with {@link Fault#USER} if it is there already
   */
  public void mustNotHave(String table) {
    Path place = new Path(folder, table);
    try {
      if (place.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(place)) {
        throw ChanceryException.at(
            Fault.USER,
            place.toString(),
            "something is there already, and nothing is overwritten",
            "Take it away, or name another folder with --out.");
      }
    } catch (IOException unreachable) {
      throw ChanceryException.at(
              Fault.SOURCE,
              place.toString(),
              "this cannot be reached: " + unreachable.getMessage(),
              "Check the address, and that Spark may write there.")
          .causedBy(unreachable);
    }
  }

  /** Writes a table, zstd-compressed; its files follow the order of the rows. */
  public void write(String table, Dataset<Row> rows) {
    rows.write()
        .mode(SaveMode.ErrorIfExists)
        .option("compression", "zstd")
        .parquet(new Path(folder, table).toString());
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
