// SPDX-License-Identifier: GPL-3.0-or-later
/** Roll-ups of a partitioned record, computed by Spark and written as Parquet. */
@NullMarked
package org.chancery.spark.rollup;

import org.jspecify.annotations.NullMarked;
