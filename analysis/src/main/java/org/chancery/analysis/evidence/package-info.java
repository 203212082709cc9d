// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What the past offers for each candidate of a question: how often and how lately, by fading
 * counts, and how near in the network of dealings. Everything is read as it stood before the step
 * asked about. Which kinds of evidence there are, {@link
 * org.chancery.analysis.evidence.Evidence} says.
 */
@NullMarked
package org.chancery.analysis.evidence;

import org.jspecify.annotations.NullMarked;
