// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

/**
 * What a model was learned from.
 *
 * @param facts events before {@code until}
 * @param data the first twelve digits of the SHA-256 of these events
 * @param from the first step whose questions were learned from
 * @param until the step at which the known past ended; all outcomes came before it
 * @param questions how many were learned from
 * @param happened how many of them came true
 */
public record Lesson(int facts, String data, int from, int until, int questions, int happened) {}
