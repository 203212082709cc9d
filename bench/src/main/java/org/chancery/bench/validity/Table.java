// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.validity;

import java.util.List;

/**
 * Figures in rows.
 *
 * @param caption what they are
 * @param rows the first is the head; all have as many cells
 */
record Table(String caption, List<List<String>> rows) {
  Table {
    rows = rows.stream().map(List::copyOf).toList();
    int cells = rows.get(0).size();
    if (!rows.stream().allMatch(row -> row.size() == cells)) {
      throw new IllegalArgumentException("a row of '" + caption + "' is not as long as its head");
    }
  }
}
