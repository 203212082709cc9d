// SPDX-License-Identifier: GPL-3.0-or-later
/** Texts coded by many machines at once. */
@NullMarked
package org.chancery.spark.coding;

import org.jspecify.annotations.NullMarked;
