// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark.coding;

import java.sql.Date;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.chancery.model.table.Column;
import org.jspecify.annotations.Nullable;

/** Rows of text as rows with the types that their columns state, as in every Parquet of ours. */
final class TypedRows {
  private TypedRows() {}

  static StructType schema(List<Column> columns) {
    return DataTypes.createStructType(
        columns.stream()
            .map(column -> DataTypes.createStructField(column.name(), type(column.kind()), true))
            .toArray(StructField[]::new));
  }

  static Row row(List<Column.Kind> kinds, List<String> cells) {
    @Nullable Object[] values = new Object[kinds.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = cells.get(i).isEmpty() ? null : value(kinds.get(i), cells.get(i));
    }
    return RowFactory.create(values);
  }

  private static DataType type(Column.Kind kind) {
    return switch (kind) {
      case TEXT -> DataTypes.StringType;
      case INTEGER -> DataTypes.LongType;
      case DECIMAL -> DataTypes.DoubleType;
      case DAY -> DataTypes.DateType;
      case TRUTH -> DataTypes.BooleanType;
    };
  }

  private static Object value(Column.Kind kind, String cell) {
    return switch (kind) {
      case TEXT -> cell;
      case INTEGER -> Long.valueOf(cell);
      case DECIMAL -> Double.valueOf(cell);
      case DAY -> Date.valueOf(cell);
      case TRUTH -> Boolean.valueOf(cell);
    };
  }
}
