// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Known answers: series and incidents are made in which the truth is planted, the measures are let
 * loose on them, and what they get right is counted against targets. One page tells of it.
 */
@NullMarked
package org.chancery.bench.validity;

import org.jspecify.annotations.NullMarked;
