// SPDX-License-Identifier: GPL-3.0-or-later
/** A partitioned record as Spark sees it: the files of one manifest, and the views over them. */
@NullMarked
package org.chancery.spark.record;

import org.jspecify.annotations.NullMarked;
