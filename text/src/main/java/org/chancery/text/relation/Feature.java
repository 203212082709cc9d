// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import org.chancery.text.coding.PairReading;

/** Looks at one side of a marked pair. */
interface Feature {
  /** Adds what it sees. */
  void add(PairReading reading, Evidence evidence);
}
