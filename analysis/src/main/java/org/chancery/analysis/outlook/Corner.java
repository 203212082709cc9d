// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

/**
 * A corner of the curve that says what a kind of evidence is worth.
 *
 * @param value what was counted: events; events in 30 days, where a rate is weighed; days since; or
 *     the log odds of a share of windows
 * @param logOdds what it adds to the log odds of a forecast, for all relations alike
 */
public record Corner(double value, double logOdds) {}
