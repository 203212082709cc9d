// SPDX-License-Identifier: GPL-3.0-or-later
/** Whether forecasts come true as often as they say, on the last months of a record. */
@NullMarked
package org.chancery.bench.calibration;

import org.jspecify.annotations.NullMarked;
