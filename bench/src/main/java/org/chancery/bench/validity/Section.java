// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.List;

/**
 * What came of it.
 *
 * @param title its heading
 * @param words what was made, and what was asked
 * @param tables the figures
 * @param targets what was to be reached
 */
record Section(String title, String words, List<Table> tables, List<Target> targets) {
  Section {
    tables = List.copyOf(tables);
    targets = List.copyOf(targets);
  }
}
