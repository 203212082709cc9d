// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Begins a session with what results depend on set, and with what was asked for otherwise. */
final class Session {
  private Session() {}

  /**
   * A session; on this machine with all its processors, unless spark-submit or a system property
   * ({@code spark.master}) says otherwise.
   */
  static SparkSession begin(String job) {
    SparkConf asked =
        new SparkConf()
            .setIfMissing("spark.master", "local[*]")
            .setIfMissing("spark.app.name", "chancery " + job);
    if (asked.get("spark.master").startsWith("local")) {
      onOneMachine(asked);
    }
    return SparkSession.builder().config(settled(asked)).getOrCreate();
  }

  /* Days as they stand in the files, time in UTC, an error where a number would not fit. */
  private static SparkConf settled(SparkConf conf) {
    return conf.set("spark.sql.session.timeZone", "UTC")
        .set("spark.sql.ansi.enabled", "true")
        .set("spark.sql.parquet.datetimeRebaseModeInRead", "CORRECTED")
        .set("spark.sql.parquet.datetimeRebaseModeInWrite", "CORRECTED");
  }

  /* No page to look at, no other machine to be found, and no 200 parts for two threads. */
  private static void onOneMachine(SparkConf conf) {
    conf.setIfMissing("spark.ui.enabled", "false")
        .setIfMissing("spark.driver.host", "127.0.0.1")
        .setIfMissing("spark.driver.bindAddress", "127.0.0.1")
        .setIfMissing("spark.sql.shuffle.partitions", "8");
  }
}
