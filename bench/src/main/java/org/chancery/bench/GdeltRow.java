// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench;

import java.util.List;

/**
 * The cells of a GDELT 2.0 event.
 *
 * @param cells {@value #COLUMNS} of them
 */
record GdeltRow(List<String> cells) {
  static final int COLUMNS = 61;
  static final int ID = 0;
  static final int EVENT_DAY = 1;
  static final int MONTH = 2;
  static final int YEAR = 3;
  static final int FRACTION_OF_YEAR = 4;
  static final int DAY_ADDED = 59;
  static final int ADDRESS = 60;

  /** Columns that say one thing together, and are drawn together. */
  enum Block {
    ACTOR_1(5, 15),
    ACTOR_2(15, 25),
    ACTION(25, 35),
    ACTOR_1_PLACE(35, 43),
    ACTOR_2_PLACE(43, 51),
    ACTION_PLACE(51, 59);

    private final int first;
    private final int end;

    Block(int first, int end) {
      this.first = first;
      this.end = end;
    }

    List<String> of(GdeltRow row) {
      return row.cells.subList(first, end);
    }

    void copy(GdeltRow from, List<String> to) {
      for (int i = first; i < end; i++) {
        to.set(i, from.cells.get(i));
      }
    }
  }

  GdeltRow {
    cells = List.copyOf(cells);
    if (cells.size() != COLUMNS) {
      throw new IllegalArgumentException(cells.size() + " cells, not " + COLUMNS);
    }
  }

  String get(int column) {
    return cells.get(column);
  }

  String line() {
    return String.join("\t", cells);
  }
}
