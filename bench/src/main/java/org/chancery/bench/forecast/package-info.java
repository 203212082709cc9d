// SPDX-License-Identifier: GPL-3.0-or-later
/** Forecasts measured beside the recurrency baseline, and what learning costs as records grow. */
@NullMarked
package org.chancery.bench.forecast;

import org.jspecify.annotations.NullMarked;
