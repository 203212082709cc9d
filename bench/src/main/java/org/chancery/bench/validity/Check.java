// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

/** Something that is held against the truth. */
interface Check {
  /** Carries it out. */
  Section run(Effort effort);
}
