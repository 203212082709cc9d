// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Forecasts held against what happened: the benchmark of temporal knowledge graphs, on files of
 * quadruples.
 */
@NullMarked
package org.chancery.workbench.backtest;

import org.jspecify.annotations.NullMarked;
