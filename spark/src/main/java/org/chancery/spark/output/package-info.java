// SPDX-License-Identifier: GPL-3.0-or-later
/** Where the tables that a job makes are written. */
@NullMarked
package org.chancery.spark.output;

import org.jspecify.annotations.NullMarked;
