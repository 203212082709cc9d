// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark.record;

import java.util.Locale;
import org.apache.spark.sql.types.StructType;

/** The tables that roll-ups need, with the columns that they need of each. */
enum Table {
  EVENT(
      """
      id bigint, origin int, native_id string, date_from date, date_to date, source int, target int,
      parties smallint, act int, status string, historical boolean, incident bigint,
      orientation tinyint, document string
      """),
  CORRECTION(
      """
      event bigint, rejected boolean, act int, status string, date_text string, date_from date,
      date_to date, source int, target int, incident bigint, orientation tinyint
      """),
  ALSO_READ("event bigint, incident bigint"),
  PARTY("event bigint, side string, ordinal smallint, mention int, attendance string"),
  MENTION("id int, principal string, sector string"),
  ACT("id int, quad tinyint, goldstein decimal(5,2), plover decimal(5,2)"),
  ORIGIN("id int, input int, feed string"),
  INPUT("id int, coverage string"),
  SLICE_INPUT("input int"),
  TOTAL(
      """
      day date, quad tinyint, source string, target string, codings bigint, incidents bigint
      """);

  private final String columns;

  Table(String columns) {
    this.columns = columns;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  StructType schema() {
    return StructType.fromDDL(columns);
  }
}
