// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.time.LocalDate;
import org.chancery.model.time.Period;

/**
 * Where a window begins and ends. What an analyst writes as "the first half of 2018" could as well
 * be a little earlier, later, wider or narrower: by a tenth of its length, but at least a day.
 */
enum Edges {
  AS_STATED("", 0, 0),
  EARLIER("windows a tenth earlier", -1, -1),
  LATER("windows a tenth later", 1, 1),
  NARROWER("windows a tenth narrower", 1, -1),
  WIDER("windows a tenth wider", -1, 1);

  private static final int PART = 10;

  private final String words;
  private final int first;
  private final int last;

  Edges(String words, int first, int last) {
    this.words = words;
    this.first = first;
    this.last = last;
  }

  /** The choice in words; empty for the main one. */
  String words() {
    return words;
  }

  /** The window with these edges; as it is where it is too short to be moved. */
  Period of(Period window) {
    return moved(window, window.days() / PART, true, true);
  }

  /**
   * The earlier of two windows, which is never moved into the later one.
   *
   * @param later the later window
   */
  Period ofEarlier(Period window, Period later) {
    return moved(window, step(window, later), true, this != WIDER);
  }

  /** The later of two windows. */
  Period ofLater(Period window, Period earlier) {
    return moved(window, step(window, earlier), this != WIDER, true);
  }

  private static long step(Period one, Period other) {
    return Math.min(one.days(), other.days()) / PART;
  }

  private Period moved(Period window, long days, boolean moveFirst, boolean moveLast) {
    LocalDate from = moveFirst ? window.first().plusDays(first * days) : window.first();
    LocalDate to = moveLast ? window.last().plusDays(last * days) : window.last();
    return from.isAfter(to) ? window : new Period(from, to);
  }
}
