// SPDX-License-Identifier: GPL-3.0-or-later
/** What spark-submit starts. */
@NullMarked
package org.chancery.spark;

import org.jspecify.annotations.NullMarked;
